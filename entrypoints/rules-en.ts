import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../utils/detector/rules/loaded.ts';
import { english } from '../utils/detector/rules/en/language.ts';

export default defineUnlistedScript(() => addLanguage('en', english));
