import { defineRule, looksLikeOrgan, type OfficialDocument, type Part } from '@gongwen/core';
import * as z from 'zod';
import { clause } from '../shared/clause.ts';
import { isPersonalName } from '../shared/personal-name.ts';
import { groundsOption, hasRoutingGround } from '../shared/routing-ground.ts';
import { titleWord } from '../shared/title-word.ts';

/** 区财政局局长王某某, 局长王某某: an organ or nothing, a post, a name; one alternation and bounded ends. */
const POST_AND_NAME =
  /^(?<organ>[一-龥]{2,30}(?:政府|委|委员会|局|厅|部|办公室|办事处))?(?:党组)?(?:常务)?副?(?:书记|省长|市长|县长|区长|镇长|乡长|主任|局长|部长|厅长|院长|校长)(?<name>[一-龥×]{2,4})$/u;

export default defineRule({
  id: 'routing/no-personal-issuer',
  name: { zh: '以负责人名义向上级报送', en: 'Sent upward in a leader’s name' },
  severity: 'error',
  strength: 'must',
  basis: [clause('regulation', '第十五条第五项')],
  applies: { directions: ['upward'], forms: ['standard', 'letter', 'telegram'] },
  messages: {
    person: {
      zh: '以个人名义（{name}）发文；除上级机关负责人直接交办事项外，应以机关名义向上级机关报送',
      en: 'Issued in the name of a person ({name}); send it upward in the name of the organ',
    },
  },
  options: z.strictObject({ grounds: groundsOption }),
  check({ document, elements, options, report }) {
    if (hasRoutingGround(document, options.grounds)) return;
    for (const { text, range } of issuersNamed(document)) {
      const post = POST_AND_NAME.exec(text)?.groups;
      if (!post && (looksLikeOrgan(text) || !isPersonalName(text))) continue;
      // Without an organ before it a post and a name may stand beside a 签名章.
      const sure = post?.organ !== undefined;
      report('person', {
        at: range,
        data: { name: text },
        unsure: !sure,
        element: elements.issuerSignature ? null : 'title',
      });
    }
  },
});

/** The names that the signature gives, and those before 关于 in the title; one that stands in both counts once. */
function issuersNamed(document: OfficialDocument): readonly Part[] {
  const { issuerSignature, title } = document.elements;
  const signed = issuerSignature?.names ?? [];
  const titled = (title?.issuers ?? [])
    .filter((text) => !signed.some((name) => name.text === text))
    .flatMap((text) => {
      const range = titleWord(document, text);
      return range ? [{ text, range }] : [];
    });
  return [...titled, ...signed];
}
