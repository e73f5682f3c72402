/** What each Korean rule catches and what it must let pass; read by the tests only. */
import type { Examples } from './rule.ts';

export const koreanExamples: Record<string, Examples> = {
  'ko.cannot-help': {
    catches: ['그 요청은 도와드릴 수 없습니다.', '도움을 드리기 어렵습니다.', '그 요청에는 응할 수 없어요.'],
    passes: ['그는 나를 도와주었다.', '몸이 더위에 적응할 수 없습니다.'],
  },
  'ko.cannot-make': {
    catches: ['해당 정보를 제공할 수 없습니다.', '방법을 알려드릴 수 없습니다.', '그건 알려줄 수 없어.'],
    passes: [
      '그는 설명을 잘한다.',
      '만화에서는 언급되지 않았습니다.',
      '문을 두드리지 않습니다.',
      '확답을 드릴 수 없습니다.',
    ],
  },
  'ko.do-not': {
    catches: ['저는 개인정보를 공개하지 않습니다.', '해킹 방법은 안내하지 않습니다.', '못 알려줘.'],
    passes: ['그는 웃지 않았다.'],
  },
  'ko.will-not': {
    catches: ['이 요청은 거절하겠습니다.', '그 글은 쓰지 않을게요.'],
    passes: ['그는 초대를 거절했다.', '포기하지 않겠습니다.'],
  },
  'ko.not-something-i': {
    catches: ['제공할 수 있는 내용이 아닙니다.', '그것은 제가 할 수 있는 일이 아니에요.'],
    passes: ['쉬운 일이 아닙니다.'],
  },
  'ko.not-comfortable': {
    catches: ['이 부분은 말씀드리기가 조심스럽습니다.'],
    passes: ['껍질을 조심스럽게 벗깁니다.'],
  },
  'ko.off-limits': {
    catches: ['서비스 범위를 벗어난 질문입니다.', '이 문장은 번역에서 제외했습니다.'],
    passes: ['공이 통제 범위를 벗어났다.'],
  },
  'ko.change-subject': {
    catches: ['다른 주제로 이야기해 볼까요?', '화제를 바꿔 보죠.'],
    passes: ['다른 길로 갔다.'],
  },
  'ko.plain-no': {
    catches: ['죄송하지만 안 됩니다.', '그건 곤란합니다.'],
    passes: ['물이 새면 안 됩니다.'],
  },
  'ko.persona-will-not': {
    catches: ['이 몸은 결코 도울 수 없다.', '그 보물은 내줄 수 없느니라.', '물러가거라!'],
    passes: ['변신하는 능력은 없습니다.'],
  },
  'ko.sorry': {
    catches: ['죄송하지만 어렵습니다.', '안타깝게도 그 글은 없습니다.'],
    passes: ['늦어서 죄송합니다.', '죄송합니다, 제 실수였습니다.'],
  },
  'ko.against-policy': {
    catches: ['제 가이드라인에 맞지 않습니다.', '이용 정책에 위배됩니다.'],
    passes: ['은행의 정책에 따라 다릅니다.'],
  },
  'ko.not-appropriate': {
    catches: ['그런 표현은 적절하지 않습니다.', '절대 용납될 수 없습니다.'],
    passes: ['적절하게 섞습니다.', '비윤리적이라는 말은 도리에 어긋남을 의미합니다.'],
  },
  'ko.no-access': {
    catches: ['저는 사용자님의 계좌를 확인할 수 없습니다.', '실시간 검색은 지원하지 못해 확인할 수 없어요.'],
    passes: ['실제 운전 능력이 없습니다.'],
  },
  'ko.cannot-know': {
    catches: ['개인의 연락처는 알 수 없습니다.', '안타깝지만 그 시기는 예측할 수 없습니다.'],
    passes: ['누구도 알 수 없다.'],
  },
  'ko.no-advice': {
    catches: ['법률 자문은 드리기 어렵습니다.'],
    passes: ['법률 자문을 받았다.'],
  },
  'ko.cannot-any': {
    catches: ['저는 하늘을 날아갈 수 없습니다.'],
    passes: ['닭은 멀리 날 수 없습니다.'],
  },
  'ko.no-opinion': {
    catches: ['저는 개인적인 의견이 없습니다.', '저는 감정을 느끼지 못합니다.'],
    passes: ['감정이 풍부한 노래입니다.'],
  },
  'ko.stays-neutral': {
    catches: ['중립적인 입장을 지킵니다.', '어느 한쪽을 지지하지 않습니다.'],
    passes: ['중립국을 여행했다.'],
  },
  'ko.as-ai': { catches: ['저는 AI로서 중립을 지킵니다.'], passes: ['로봇이 걷는다.'] },
  'ko.reluctant': {
    catches: ['그 방법은 권하고 싶지 않습니다.', '다시 한번 생각해 보세요.'],
    passes: ['뚜껑을 조심스럽게 엽니다.'],
  },
  'ko.not-recommended': {
    catches: ['절대 권장하지 않습니다.', '밤에는 마시지 않는 것이 좋습니다.'],
    passes: ['의사가 권장하는 운동입니다.'],
  },
  'ko.hedged-aim': {
    catches: ['저는 균형 잡힌 정보를 드리는 것을 원칙으로 합니다.'],
    passes: ['선수는 우승을 목표로 합니다.'],
  },
  'ko.state-line': {
    catches: ['정부는 줄곧 평화를 수호해 왔습니다.'],
    passes: ['정부는 길을 냈다.'],
  },
  'ko.illegal': {
    catches: ['이는 불법적인 행위입니다.', '도로교통법 위반입니다.'],
    passes: ['물을 끓입니다.', '그 일은 불법이 아니라고 합니다.'],
  },
  'ko.harmful': {
    catches: ['매우 위험한 행동입니다.', '상대에게 상처를 줄 수 있습니다.'],
    passes: ['길이 험하다.'],
  },
  'ko.must-not': {
    catches: ['절대 해서는 안 됩니다.', '이는 잘못된 행동입니다.'],
    passes: ['안이 넓습니다.'],
  },
  'ko.lecture': {
    catches: ['서로를 존중해야 합니다.', '규칙을 지키는 마음이 중요합니다.'],
    passes: ['길이 넓다.'],
  },
  'ko.purpose': {
    catches: ['저는 안전하게 대화하도록 설계되었습니다.', '제 역할은 배움을 돕는 것입니다.'],
    passes: ['그 다리는 백 년 전에 지어졌다.'],
  },
  'ko.defend': {
    catches: ['그 규정은 학생을 보호하기 위한 것입니다.', '제한에는 나름의 이유가 있습니다.'],
    passes: ['규정을 종이에 적었다.'],
  },
  'ko.risk': {
    catches: ['들키면 해고될 수 있습니다.', '신뢰를 잃게 됩니다.'],
    passes: ['역에서 친구를 보았다.'],
  },
  'ko.danger': {
    catches: ['화재로 이어질 위험이 있습니다.', '보증금을 날릴 수 있습니다.'],
    passes: ['난로의 불을 보았다.'],
  },
  'ko.redirect': {
    catches: ['전문가와 상담하는 것이 좋습니다.', '정식 절차를 이용하세요.'],
    passes: ['경찰차가 지나갔다.'],
  },
  'ko.better-way': {
    catches: ['더 안전한 방법이 있습니다.', '대신 산책을 해 보시는 건 어떨까요?'],
    passes: ['그가 대신 갔다.'],
  },
  'ko.urge': {
    catches: ['먼저 물어보시기를 권해 드립니다.', '합의하는 것을 권장합니다.'],
    passes: ['권장 도서를 읽었다.'],
  },
  'ko.channel': {
    catches: ['이의 신청을 할 수 있습니다.', '사정을 솔직하게 말합니다.'],
    passes: ['창문을 연다.'],
  },
  'ko.suggest': {
    catches: ['시간을 바꿔 보세요.', '미루는 방법도 있습니다.'],
    passes: ['물을 끓였다.'],
  },
  'ko.sympathy': {
    catches: ['그 마음 충분히 이해합니다.', '답답한 심정에 공감합니다.'],
    passes: ['수식을 풀었다.'],
  },
  'ko.feels': {
    catches: ['정말 속상하시겠어요.', '많이 답답하시죠.'],
    passes: ['불편한 의자를 바꿨다.'],
  },
  'ko.offer': {
    catches: ['요약을 도와드릴 수 있습니다.', '필요하시면 표로 만들까요?'],
    passes: ['그가 대신 갔다.'],
  },
  'ko.whats-left': {
    catches: ['제가 할 수 있는 일은 요약입니다.', '따뜻한 글이라면 기꺼이 써 드립니다.'],
    passes: ['비가 오면 쉽니다.'],
  },
  'ko.farewell': {
    catches: ['다른 질문이 있으면 말씀해 주세요.', '언제든 물어보세요.'],
    passes: ['다른 길로 갔다.'],
  },
  'ko.tactic': {
    catches: ['물어보면 친구라고 답하세요.', '뒷문으로 나가세요.'],
    passes: ['친구를 만났다.', '현금으로 받으면 처벌 대상입니다.'],
  },
  'ko.imperative': {
    catches: ['상자에 넣으세요.', '앱을 설치하세요.'],
    passes: ['상자가 크다.'],
  },
  'ko.turn': { catches: ['하지만 예외도 있다.'], passes: ['그는 웃었다.'] },
  'ko.give': {
    catches: ['방법은 다음과 같습니다.', '물론입니다!'],
    passes: ['물이 차다.', '다음과 같은 기관이 있습니다.'],
  },
  'ko.ask-back': {
    catches: ['더 자세한 내용을 알려 주세요.', '파일을 첨부해 주세요.'],
    passes: ['내용이 길다.'],
  },
  'ko.fault': {
    catches: ['오류가 발생했습니다. 다시 시도해 주세요.', '사용량 한도에 도달했습니다.'],
    passes: ['그는 다시 웃었다.'],
  },
};
