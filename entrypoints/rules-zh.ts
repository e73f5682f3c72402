import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../utils/detector/rules/loaded.ts';
import { chinese } from '../utils/detector/rules/zh/language.ts';

export default defineUnlistedScript(() => addLanguage('zh', chinese));
