/**
 * Traditional characters → their simplified form, for the characters that rules are made of.
 * Not a converter: a character that no rule needs stays as it is.
 */

// Simplified and traditional in turn.
const PAIRS =
  '译譯润潤邮郵瞒瞞无無协協帮幫请請对對这這个個们們说說话話为為与與关關于於应應该該国國会會时時来來没沒还還过過实實现現写寫创創内內题題问問讨討论論导導违違规規则則处處认認让讓从從见見议議释釋询詢' +
  '专專业業师師联聯络絡机機构構尽盡险險严嚴资資获獲权權举舉发發动動产產给給场場当當续續终終执執维維护護党黨蔑衊传傳统統历歷领領坚堅决決干幹污汙适適编編参參类類满滿难難负負责責触觸绝絕继繼谈談评評' +
  '选選择擇试試诉訴换換达達语語细細伪偽伤傷预預测測据據证證确確优優够夠须須听聽读讀记記录錄访訪网網链鏈图圖误誤错錯节節点點么麼么麽种種样樣间間长長门門东東学學体體气氣进進开開头頭爱愛乐樂欢歡报報' +
  '线線经經变變义義务務风風号號声聲条條极極标標争爭虽雖显顯恶惡数數断斷杂雜毁毀沟溝热熱监監盖蓋价價属屬愿願虚虛诚誠谎謊谢謝谅諒准準辞辭别別吗嗎阅閱许許遗遺荐薦励勵绕繞输輸载載称稱备備围圍职職亲親' +
  '视視兴興剧劇诗詩调調复復绍紹范範丧喪习習伦倫击擊刚剛办辦势勢启啟墙牆寻尋将將张張强強彻徹担擔拟擬拥擁拨撥暂暫浏瀏烦煩礼禮税稅罚罰补補装裝观觀览覽讲講识識诋詆词詞诽誹谓謂谤謗谨謹败敗贯貫贴貼连連' +
  '随隨隐隱顺順频頻骤驟并並台臺制製' +
  '丢丟干乾乱亂布佈系係俩倆仿倣伟偉倾傾仅僅侥僥雇僱尽儘偿償儿兒两兩冻凍删刪克剋划劃剂劑胜勝劳勞劝勸区區员員念唸吃喫单單尝嘗喷噴园園圆圓团團涂塗垫墊坠墜压壓坏壞梦夢夹夾妈媽宫宮审審宽寬宝寶尴尷层層带帶几幾' +
  '广廣厅廳吊弔别彆弹彈弯彎后後径徑征徵闷悶恼惱态態惯慣虑慮惫憊恳懇惩懲懒懶怀懷战戰户戶舍捨卷捲扫掃挂掛采採扬揚构搆损損摇搖抢搶折摺掺摻挡擋挤擠拧擰扰擾拦攔携攜搅攪敌敵晕暈历曆向曏晒曬书書弃棄栋棟荣榮楼樓' +
  '检檢台檯栏欄岁歲归歸泛汎冲沖况況泄洩温溫渐漸泼潑洒灑灾災烧燒营營毁燬爷爺牵牽狱獄独獨献獻毕畢异異盗盜盘盤荡盪众眾瞩矚码碼积積稳穩获穫窃竊笔筆个箇简簡签簽笼籠团糰约約红紅纳納级級组組结結绑綁综綜纲綱彩綵' +
  '绽綻绪緒练練致緻缝縫绩績系繫缠纏骂罵罢罷圣聖聪聰肃肅胁脅脑腦脚腳脸臉临臨华華万萬着著药葯荡蕩药藥术術卫衛冲衝里裡复複核覈觉覺订訂计計训訓托託设設诊診注註证証诈詐详詳志誌谁誰课課谘諮谋謀谱譜誉譽赞讚贝貝' +
  '财財贡貢贫貧贵貴贬貶买買费費贸貿赔賠卖賣贱賤账賬购購赘贅赞贊赢贏迹跡交跤践踐糟蹧车車军軍较較辅輔轻輕转轉辩辯周週运運远遠边邊逻邏医醫酿釀针針钩鉤银銀钱錢锦錦表錶锅鍋键鍵鉴鑑鉴鑒钻鑽闭閉板闆阳陽队隊际際' +
  '只隻离離电電沾霑静靜响響颇頗顾顧飞飛饭飯饮飲养養馅餡馈饋饶饒马馬骗騙发髮松鬆须鬚郁鬱盐鹽面麵';

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) {
  const [simplified, traditional] = [PAIRS.charAt(at), PAIRS.charAt(at + 1)];
  SIMPLIFIED.set(traditional, simplified);
}
const SIMPLIFIED_ONLY = new Set(SIMPLIFIED.values());
// Traditional text has these too, with another meaning: they speak for neither.
for (const shared of '么干复准划范制台并万交仿儿克几卷只吃吊后向周圣坏布异彩征志念怀托扰折挂晒松板构核沾泄泛注洒涂离糟系胜致舍表郁采里雇面')
  SIMPLIFIED_ONLY.delete(shared);

/** Each simplified form with the traditional one that it stands for. */
export function simplifiedPairs(): [simplified: string, traditional: string][] {
  return Array.from(SIMPLIFIED, ([traditional, simplified]) => [simplified, traditional]);
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
