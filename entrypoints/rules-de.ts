import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../utils/detector/rules/loaded.ts';
import { german } from '../utils/detector/rules/de/language.ts';

export default defineUnlistedScript(() => addLanguage('de', german));
