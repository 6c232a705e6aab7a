import type { DocumentText } from '../draft-of.ts';
import { MOTIONS, type Motion } from '../scenes/motions.ts';
import { RESOLUTIONS, type Resolution } from '../scenes/resolutions.ts';
import { type Specimen, specimensOf } from '../specimen.ts';
import { numberOf } from './number-of.ts';

/** 议案 of a government. */
const motion = (scene: Motion): DocumentText => ({
  type: '议案',
  issuers: [scene.government],
  number: numberOf(scene.code, scene.date, scene.sequence),
  fields: { 签发人: scene.signatory, 公开属性: '依申请公开' },
  title: `${scene.government}关于${scene.matter}的议案`,
  recipients: [scene.congress],
  body: scene.body,
  signature: [scene.government],
  date: scene.date,
  annotation: '此件依申请公开',
  copyRecipients: [],
  printing: scene.office,
});

export const motions = specimensOf('motion', MOTIONS, motion);

/** The note below the title that says when and by whom it was passed. */
export const titleNoteOf = ({ date, session }: Resolution): string => `（${date}${session}通过）`;

/** 决议: it has neither recipients nor signature. */
const resolution = (scene: Resolution): string => {
  const paragraphs = [
    `# ${scene.organ}关于${scene.matter}的决议`,
    titleNoteOf(scene),
    `${scene.session}${scene.heard}`,
    ...scene.body,
  ];
  return `---\n文种: 决议\n形式: 决议\n---\n${paragraphs.join('\n\n')}\n`;
};

export const resolutions: readonly Specimen<Resolution>[] = RESOLUTIONS.map((scene, index) => ({
  name: `resolution-${scene.id}`,
  draft: () => resolution(scene),
  docx: index % 2 === 0 ? {} : { numbering: 'automatic' },
  change: null,
  profiles: null,
  scene,
}));
