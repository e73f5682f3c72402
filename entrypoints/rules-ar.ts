import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../utils/detector/rules/loaded.ts';
import { arabic } from '../utils/detector/rules/ar/language.ts';

export default defineUnlistedScript(() => addLanguage('ar', arabic));
