/**
 * Traditional characters → their simplified form, for the characters that rules are made of.
 * Not a converter: a character that no rule needs stays as it is.
 */

// Simplified and traditional in turn.
const PAIRS =
  '无無协協帮幫请請对對这這个個们們说說话話为為与與关關于於应應该該国國会會时時来來没沒还還过過实實现現写寫创創内內题題问問讨討论論导導违違规規则則处處认認让讓从從见見议議释釋询詢' +
  '专專业業师師医醫联聯络絡机機构構尽盡虑慮险險严嚴资資讯訊获獲权權举舉发發动動产產给給场場当當续續终終结結执執维維护護党黨团團诬誣蔑衊湾灣传傳统統历歷领領伟偉坚堅决決干幹污汙谣謠' +
  '适適编編参參类類满滿难難负負责責触觸绝絕继繼谈談评評选選择擇尝嘗试試诉訴转轉换換达達码碼语語详詳细細项項骗騙伪偽窃竊伤傷预預测測据據证證确確买買卖賣华華敌敵优優够夠须須听聽读讀' +
  '记記录錄访訪网網链鏈图圖档檔误誤错錯节節单單点點么麼么麽两兩种種样樣边邊间間长長门門车車东東龙龍书書学學体體气氣进進远遠运運开開头頭爱愛乐樂欢歡简簡众眾报報战戰线線组組织織经經' +
  '济濟财財变變义義务務风風飞飛马馬鱼魚鸟鳥广廣厂廠区區号號声聲条條极極标標独獨争爭总總虽雖显顯丰豐临臨丽麗乡鄉带帶归歸忆憶忧憂怀懷态態恶惡惯慣戏戲户戶扩擴损損摄攝数數断斷旧舊术術' +
  '杀殺杂雜检檢欧歐歼殲残殘毁毀汉漢沟溝洁潔浅淺温溫湿濕灭滅灵靈热熱状狀犹猶环環画畫电電疗療盗盜监監盖蓋矿礦础礎离離积積稳穩穷窮笔筆签簽粮糧紧緊纪紀谁誰价價属屬汇匯愿願虚虛诚誠谎謊' +
  '谢謝谅諒竞競侣侶仅僅准準宪憲辞辭谴譴乱亂响響针針质質别別却卻吗嗎阅閱觉覺许許较較赞讚撑撐劳勞员員遗遺诺諾荐薦陈陳顾顧励勵绕繞宁寧输輸载載称稱诈詐贩販备備围圍职職计計划劃设設亲親' +
  '视視谐諧宽寬荣榮兴興胜勝农農层層县縣迹跡辩辯讽諷剧劇诗詩调調约約复復绍紹';

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) {
  const [simplified, traditional] = [PAIRS.charAt(at), PAIRS.charAt(at + 1)];
  SIMPLIFIED.set(traditional, simplified);
}
const SIMPLIFIED_ONLY = new Set(SIMPLIFIED.values());
// Traditional text has these too, with another meaning: they speak for neither.
for (const shared of '么干复准划系面后里') SIMPLIFIED_ONLY.delete(shared);

/** The simplified form of one character, or the character. */
export function simplify(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}

/** Which of the two ways of writing a text is in; simplified when nothing tells. */
export function hanScript(text: string): 'Hans' | 'Hant' {
  let traditional = 0;
  for (const character of text) {
    if (SIMPLIFIED.has(character)) traditional++;
    else if (SIMPLIFIED_ONLY.has(character)) traditional--;
  }
  return traditional > 0 ? 'Hant' : 'Hans';
}
