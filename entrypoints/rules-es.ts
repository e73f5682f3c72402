import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../utils/detector/rules/loaded.ts';
import { spanish } from '../utils/detector/rules/es/language.ts';

export default defineUnlistedScript(() => addLanguage('es', spanish));
