/** What single words lean to in the language `zh`; see `../leaning.ts`. Made by `scripts/train.ts`. */
import type { Leaning } from '../leaning.ts';

export const leaning: Leaning = {
  "一个": -0.36,
  "一次": 0.5,
  "不会": 0.34,
  "也可": 0.39,
  "了解": 0.29,
  "可以": 0.55,
  "可能": 0.52,
  "建议": 0.27,
  "您可": 0.25,
  "您的": 0.2,
  "我不": -0.98,
  "或者": 0.75,
  "时间": 0.47,
  "的时": 0.47,
  "自己": -0.22,
  "规定": -0.5,
  "说明": 0.52,
  "这样": 0.32,
  "问题": -1.37,
};
