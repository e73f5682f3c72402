/** What each Korean rule catches and what it must let pass; read by the tests only. */
import type { Examples } from './rule.ts';

export const koreanExamples: Record<string, Examples> = {
  'ko.cannot-help': {
    catches: ['그 요청은 도와드릴 수 없습니다.', '도움을 드리기 어렵습니다.'],
    passes: ['그는 나를 도와주었다.'],
  },
  'ko.cannot-make': {
    catches: ['해당 정보를 제공할 수 없습니다.', '방법을 알려드릴 수 없습니다.'],
    passes: ['그는 설명을 잘한다.', '만화에서는 언급되지 않았습니다.'],
  },
  'ko.do-not': { catches: ['저는 개인정보를 공개하지 않습니다.'], passes: ['그는 웃지 않았다.'] },
  'ko.cannot-know': { catches: ['저는 생년월일을 알 수 없습니다.'], passes: ['누구도 알 수 없다.'] },
  'ko.refuse': { catches: ['이 요청은 거절하겠습니다.'], passes: ['그는 초대를 거절했다.'] },
  'ko.sorry': { catches: ['죄송하지만 안 됩니다.'], passes: ['늦어서 죄송합니다.'] },
  'ko.forbidden': {
    catches: ['이는 불법적인 행위입니다.', '절대 해서는 안 됩니다.'],
    passes: ['물을 끓입니다.', '도둑질은 불법적인 행위를 말합니다.'],
  },
  'ko.no-ability': { catches: ['저는 개인적인 의견이 없습니다.'], passes: ['감정이 풍부한 노래입니다.'] },
  'ko.as-ai': { catches: ['저는 AI로서 중립을 지킵니다.'], passes: ['로봇이 걷는다.'] },
  'ko.redirect': { catches: ['전문가와 상담하는 것이 좋습니다.'], passes: ['경찰차가 지나갔다.'] },
  'ko.lecture': { catches: ['서로를 존중해야 합니다.'], passes: ['길이 넓다.'] },
  'ko.offer': { catches: ['대신 요약을 도와드릴 수 있습니다.'], passes: ['그가 대신 갔다.'] },
  'ko.farewell': { catches: ['다른 질문이 있으면 말씀해 주세요.'], passes: ['다른 길로 갔다.'] },
  'ko.give': { catches: ['방법은 다음과 같습니다.', '물론입니다!'], passes: ['물이 차다.'] },
  'ko.ask-back': { catches: ['더 자세한 내용을 알려 주세요.'], passes: ['내용이 길다.'] },
  'ko.fault': { catches: ['오류가 발생했습니다. 다시 시도해 주세요.'], passes: ['그는 다시 웃었다.'] },
};
