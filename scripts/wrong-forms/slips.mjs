import { charactersBySound, lookAlikes, syllables, toneless } from './characters.mjs';
import { isProper } from './words.mjs';

/**
 * Of the characters by frequency, how many are tried for one that sounds the same, has the tone too, or looks alike.
 * A short word needs a look or a tone in common; a long phrase bears fewer characters, for there are many phrases.
 */
const TRIED = {
  2: { sound: 0, tone: 2500, look: 3755 },
  3: { sound: 300, tone: 2500, look: 3755 },
  4: { sound: 150, tone: 600, look: 1200 },
};

/** Either is right in its place, or a list kept by hand decides: no slip is made of them. */
const BOTH_RIGHT = new Set(
  '他它 他她 作做 定订 账帐 像象 分份 唯惟 地的 得的 得地 及即 其期 以已 记纪 相象 成程 粘黏 账胀 词辞'
    .split(' ')
    .flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

/** Words of the same sound that official writing uses in each other's company: no slip is made of them. */
const WORDS_BOTH_RIGHT = new Set(
  ('指定制定 制订制定 制订指定 即时及时 执业职业 监察检查 监察检察 检查检察 检测监测 实验试验 施用使用 经纪经济 竞技经济 ' +
    '响应相应 公式公示 工时公示 通称统称 核发合法 启用起用 制发执法 举办主办 惯例管理 所述所属 勘察勘查 考察考查 收集搜集 联接连接 ' +
    '通信通讯 形式形势 形式刑事 形势刑事 实施失实 实施事实 新兴新型 底图地图 厂务常务 危急违纪 等级登记 事故世故 ' +
    '权利权力 反应反映 必需必须 标识标示 交纳缴纳 界限界线 品位品味 定金订金 功夫工夫 受权授权 以至以致 报送保送 ' +
    '实行施行 期间其间 事物事务 时效实效 实效失效 时效失效 公用共用 终止中止 ' +
    '治理自理 记录纪录 法制法治 报告报道 处事处室 行使行驶 年检年间 ' +
    '住址主旨 自治自制 注明著名 国是国事 国是国势 国事国势 发生发声 施工事故 支出指出 统一同一')
    .split(' ')
    .flatMap((pair) => [pair, pair.slice(2) + pair.slice(0, 2)]),
);

/** A word is mistaken for one that sounds the same if that is at least this frequent. */
const LEAST_MISTAKEN = 100;

/** How a word or phrase is mistyped: one character for another, or one word for another that sounds the same. */
export function createSlips(characters, { frequency, tag }) {
  const order = new Map(characters.map((char, index) => [char, index]));
  const bySound = charactersBySound(characters);
  const alike = lookAlikes(characters);
  const sameSound = new Map();
  for (const [word, count] of frequency) {
    if (word.length !== 2 || count < LEAST_MISTAKEN || !tag.has(word) || isProper(tag.get(word))) continue;
    const sound = syllables(word).map(toneless).join(' ');
    sameSound.set(sound, [...(sameSound.get(sound) ?? []), word]);
  }

  function substitutes(char, syllable, { sound, tone, look }) {
    const looks = alike.get(char) ?? new Set();
    const found = [];
    for (const { char: other, readings } of bySound.get(toneless(syllable)) ?? []) {
      const tried = looks.has(other) ? look : readings.includes(syllable) ? tone : sound;
      if (other !== char && order.get(other) < tried) found.push(other);
    }
    for (const other of looks) if (!found.includes(other) && order.get(other) < look) found.push(other);
    return found.filter((other) => !BOTH_RIGHT.has(char + other));
  }

  return {
    /** Wrong forms that differ in one character, each with its index. */
    *ofCharacter(phrase) {
      const sounds = syllables(phrase);
      const tried = TRIED[Math.min(phrase.length, 4)];
      for (let at = 0; at < phrase.length; at += 1)
        for (const other of substitutes(phrase.charAt(at), sounds[at] ?? '', tried))
          yield { at, wrong: phrase.slice(0, at) + other + phrase.slice(at + 1) };
    },
    /** Wrong forms of a phrase made of pairs in which one pair is another word of the same sound. */
    *ofWord(phrase) {
      if (phrase.length < 4 || phrase.length > 8 || phrase.length % 2 > 0) return;
      for (let at = 0; at < phrase.length; at += 2) {
        const word = phrase.slice(at, at + 2);
        if (!tag.has(word)) continue;
        for (const other of sameSound.get(syllables(word).map(toneless).join(' ')) ?? []) {
          const both = [...other].some((char, i) => BOTH_RIGHT.has(word.charAt(i) + char));
          if (other === word || both || WORDS_BOTH_RIGHT.has(word + other)) continue;
          yield { at, wrong: phrase.slice(0, at) + other + phrase.slice(at + 2) };
        }
      }
    },
  };
}
