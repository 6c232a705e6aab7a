import {
  type Host,
  type HostComment,
  type HostOutcome,
  type HostPlace,
  keepChecked,
  shownPlace,
  typedPlace,
} from '@gongwen/panel/host';
import type { WpsApplication, WpsDocument, WpsEventName } from '../api/wps-application.ts';
import { openParagraphs } from '../document/open-paragraphs.ts';
import { openStories } from '../document/open-story.ts';
import { locateShown } from './locate-place.ts';
import { describeFault, refused } from './outcomes.ts';
import { readDocument } from './read-document.ts';
import { replaceTracked } from './replace-tracked.ts';
import { saveFile } from './save-file.ts';
import type { WpsTexts } from './wps-texts.ts';

/** When another document may have come to the front. */
const EVENTS: readonly WpsEventName[] = [
  'DocumentOpen',
  'DocumentNew',
  'DocumentAfterClose',
  'WindowActivate',
];

/** `wdAllowOnlyComments`, `wdAllowOnlyFormFields`, `wdAllowOnlyReading`. */
const NO_EDITS: ReadonlySet<number> = new Set([1, 2, 3]);
/** `wdAllowOnlyFormFields`, `wdAllowOnlyReading`. */
const NO_COMMENTS: ReadonlySet<number> = new Set([2, 3]);

/** WPS Writer as a host of the panel. It never marks text by formatting: that would stay in the user's file. */
export function wpsHost(application: WpsApplication, texts: () => WpsTexts): Host {
  const checked = keepChecked();
  const current = (document: WpsDocument) => openParagraphs(openStories(document));
  const show = (place: HostPlace): boolean => {
    const document = application.ActiveDocument;
    if (!document) return false;
    const found = locateShown(place, shownPlace(place), current(document), null);
    if (typeof found === 'string') return false;
    const range = found.story.at(found.span);
    range.Select();
    application.ActiveWindow.ScrollIntoView(range, true);
    return true;
  };
  return {
    capabilities: { goTo: true, replace: 'tracked', comment: true, watch: true, save: true },
    read: async () => {
      const { answer, paragraphs } = readDocument(application, texts());
      if (answer.kind === 'answer') checked.keep(answer.value.revision, paragraphs);
      return answer;
    },
    goTo: async (place) => {
      try {
        return show(place);
      } catch {
        return false;
      }
    },
    replace: async (fixes, revision) => {
      const document = application.ActiveDocument;
      if (!document) return fixes.map(() => refused('changed'));
      if (NO_EDITS.has(document.ProtectionType)) return fixes.map(() => refused('read-only'));
      try {
        return replaceTracked(document, fixes, current(document), checked.at(revision));
      } catch (error) {
        return fixes.map(() => refused('failed', describeFault(error)));
      }
    },
    comment: async (comment, revision) => addComment(comment, revision),
    watch: (changed) => {
      for (const event of EVENTS) application.ApiEvent.AddApiEventListener(event, changed);
      return () => {
        for (const event of EVENTS) application.ApiEvent.RemoveApiEventListener(event, changed);
      };
    },
    save: async (file) => saveFile(application, file, texts()),
  };

  function addComment({ place, text }: HostComment, revision: string): HostOutcome {
    const document = application.ActiveDocument;
    if (!document) return refused('changed');
    if (NO_COMMENTS.has(document.ProtectionType)) return refused('read-only');
    try {
      const found = locateShown(place, typedPlace(place), current(document), checked.at(revision));
      if (typeof found === 'string') return refused(found);
      document.Comments.Add(found.story.at(found.span), text);
      return { kind: 'applied' };
    } catch (error) {
      return refused('failed', describeFault(error));
    }
  }
}
