/** What single words lean to in the language `zh`; see `../leaning.ts`. Made by `scripts/train.ts`. */
import type { Leaning } from '../leaning.ts';

export const leaning: Leaning = {
  "一个": -0.36,
  "不会": 0.65,
  "也可": 1.13,
  "了解": 1.03,
  "可以": 2.21,
  "可能": 0.75,
  "如果": 0.19,
  "建议": 0.52,
  "您可": 0.39,
  "您的": 1.12,
  "提前": -0.28,
  "时间": 1.3,
  "没有": 0.54,
  "自己": -0.33,
  "规定": 1.05,
  "说明": 1.07,
  "这样": -0.29,
  "问题": -1.05,
};
