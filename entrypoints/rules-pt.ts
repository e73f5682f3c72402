import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../utils/detector/rules/loaded.ts';
import { portuguese } from '../utils/detector/rules/pt/language.ts';

export default defineUnlistedScript(() => addLanguage('pt', portuguese));
