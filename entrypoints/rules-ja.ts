import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../utils/detector/rules/loaded.ts';
import { japanese } from '../utils/detector/rules/ja/language.ts';

export default defineUnlistedScript(() => addLanguage('ja', japanese));
