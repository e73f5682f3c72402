/** What single words lean to in the language `zh`; see `../leaning.ts`. Made by `scripts/train.ts`. */
import type { Leaning } from '../leaning.ts';

export const leaning: Leaning = {
  "一个": -0.34,
  "一次": 0.49,
  "不会": 0.35,
  "也可": 0.38,
  "了解": 0.29,
  "可以": 0.55,
  "可能": 0.55,
  "建议": 0.28,
  "您可": 0.27,
  "您的": 0.18,
  "我不": -0.97,
  "或者": 0.76,
  "时间": 0.48,
  "的时": 0.48,
  "自己": -0.22,
  "规定": -0.47,
  "说明": 0.5,
  "这样": 0.33,
  "问题": -1.36,
};
