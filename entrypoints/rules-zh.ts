import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addLanguage } from '../utils/detector/rules/loaded.ts';
import { chinese } from '../utils/detector/rules/zh.ts';

export default defineUnlistedScript(() => addLanguage('zh', chinese));
