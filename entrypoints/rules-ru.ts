import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../utils/detector/rules/loaded.ts';
import { russian } from '../utils/detector/rules/ru/language.ts';

export default defineUnlistedScript(() => addLanguage('ru', russian));
