/** What the collector's two pages say. */
export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

const en = {
  missing: {
    title: 'There is no such study here',
    more: 'The address may have lost a part, or the study may be at another collector. Ask whoever gave it to you.',
  },
  join: {
    kicker: 'Invitation to a study',
    paused: 'This study takes nobody at the moment.',
    closed: 'This study is closed.',
    ofItself:
      'That is what the study says of itself. Refusal Auditor checks that it was signed by whoever gave you this address, and shows you what would be sent before you agree to anything.',
    nothing: 'Nothing is joined by opening this page.',
    how: 'How to go on',
    install:
      'Install Refusal Auditor, a browser extension that keeps a private log of what AI chats refuse to do.',
    press: 'Press its button while this page is in front: it recognises the address.',
    paste: 'Or copy the whole address of this page into the extension’s page “Studies”.',
    unseen: 'What this server does not see',
    fragment:
      'Behind # in the address stand the fingerprint of the researcher’s key and perhaps a code for you. Browsers keep that part to themselves: it never reaches this server. If nothing stands behind #, the address is incomplete; ask for it again.',
  },
  leave: {
    title: 'Leave a study',
    about:
      'With the address on your recovery card you leave a study, and have removed what you sent. Its secret stands behind #, which no server’s log sees; this page takes it out of the address bar.',
    noScript: 'This page needs JavaScript: the secret of your card must not be sent in an address.',
    card: 'Address on your recovery card',
    read: 'Go on',
    what: 'What should happen?',
    stop: 'Stop',
    stopMore: 'Nothing more is taken from you. What you sent stays with the study.',
    erase: 'Erase',
    eraseMore: 'Nothing more is taken from you, and what you sent is removed.',
    confirm: 'Leave the study',
  },
  /** `*` stands for a number or a day that only the browser knows. */
  outcomes: {
    working: 'Asking the collector …',
    stopped: 'You have left. Nothing more is taken from you; the * messages that you sent stay.',
    erased:
      'You have left. The * messages that you sent are removed here. The researcher is told with their next fetch, and removes their copy.',
    already_stopped:
      'You had left before. The * messages that you sent stay. To have them removed, choose “Erase”.',
    already_erased:
      'You had left before, and the * messages that you sent were removed here. The researcher has not said yet that their copy is removed.',
    already_removed:
      'You had left before, and the * messages that you sent were removed here. The researcher said on * that their copy is removed, too.',
    no_card:
      'This is not the whole address of a recovery card. It has /leave# in it, and a long row of letters behind “t=” at its end.',
    elsewhere: 'This card belongs to another collector. Open its address there: *',
    unauthorised:
      'The collector does not know this card. Nothing was changed. Check that the address is whole.',
    too_many: 'The collector is asked too much at the moment. Try again in a minute.',
    unreachable: 'The collector can’t be reached. Try again later; to ask twice does no harm.',
    unexpected: 'The collector could not do it. Try again later; to ask twice does no harm.',
  },
};
export type Words = typeof en;
export type OutcomeName = keyof Words['outcomes'];

const zh: Words = {
  missing: {
    title: '这里没有这项研究',
    more: '地址可能不完整，或者研究在别的服务器上。请询问给你地址的人。',
  },
  join: {
    kicker: '研究邀请',
    paused: '这项研究目前不接受参加者。',
    closed: '这项研究已经结束。',
    ofItself:
      '以上是研究对自己的说明。“拒答审计”会核对它是否由给你地址的人签名，并在你同意之前让你看到会发送什么。',
    nothing: '打开这个页面不等于参加。',
    how: '接下来怎么做',
    install: '安装“拒答审计”：一个浏览器扩展，在你自己的电脑上记录 AI 聊天拒绝了什么。',
    press: '在这个页面上点扩展的按钮，它会认出地址。',
    paste: '或者把这个页面的完整地址复制到扩展的“研究”页面。',
    unseen: '这台服务器看不到什么',
    fragment:
      '地址里 # 后面是研究者密钥的指纹，可能还有给你的邀请码。浏览器不会发送这一部分，它不会到达这台服务器。如果 # 后面什么也没有，地址就不完整，请重新索取。',
  },
  leave: {
    title: '退出研究',
    about:
      '用恢复卡上的地址可以退出研究，并删除你发送的内容。密钥在 # 后面，不会进入任何服务器的日志；这个页面会把它从地址栏去掉。',
    noScript: '这个页面需要 JavaScript：恢复卡的密钥不能放在地址里发送。',
    card: '恢复卡上的地址',
    read: '继续',
    what: '你想怎样退出？',
    stop: '停止',
    stopMore: '不再接收你的任何内容，已发送的保留在研究中。',
    erase: '删除',
    eraseMore: '不再接收你的任何内容，已发送的也删除。',
    confirm: '退出研究',
  },
  outcomes: {
    working: '正在询问服务器……',
    stopped: '你已退出。不再接收你的任何内容；你发送的 * 条消息保留。',
    erased: '你已退出。你发送的 * 条消息已在这里删除。研究者下次取数据时会收到通知，并删除自己的副本。',
    already_stopped: '你之前已经退出。你发送的 * 条消息保留。要删除，请选择“删除”。',
    already_erased: '你之前已经退出，你发送的 * 条消息已在这里删除。研究者还没有确认删除自己的副本。',
    already_removed: '你之前已经退出，你发送的 * 条消息已在这里删除。研究者确认已于 * 删除自己的副本。',
    no_card: '这不是恢复卡的完整地址。完整地址里有 /leave#，末尾“t=”后面有一长串字母。',
    elsewhere: '这张卡属于另一台服务器，请在那里打开它的地址：*',
    unauthorised: '服务器不认识这张卡，什么都没有改变。请检查地址是否完整。',
    too_many: '服务器现在太忙，请一分钟后再试。',
    unreachable: '连不上服务器。请稍后再试；重复操作没有坏处。',
    unexpected: '服务器没能完成。请稍后再试；重复操作没有坏处。',
  },
};

export const wordsIn: Record<Language, Words> = { en, 'zh-CN': zh };
