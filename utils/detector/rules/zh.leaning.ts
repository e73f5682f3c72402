/** What single words lean to in the language `zh`; see `../leaning.ts`. Made by `scripts/train.ts`. */
import type { Leaning } from '../leaning.ts';

export const leaning: Leaning = {
  "一个": -0.26,
  "一次": 0.19,
  "不会": 0.38,
  "也可": 0.33,
  "了解": 0.34,
  "可以": 0.59,
  "可能": 0.46,
  "如果": 0.28,
  "建议": 0.33,
  "您可": 0.36,
  "您的": 0.25,
  "我不": -0.76,
  "或者": 0.79,
  "手机": -0.15,
  "提前": -0.19,
  "时间": 0.35,
  "的时": 0.22,
  "自己": -0.28,
  "规定": -0.35,
  "说明": 0.47,
  "这样": 0.19,
  "问题": -1.23,
};
