import type { Visit } from '../xml/walk-xml.ts';
import { type CommentPlace, markEnd, markHere, type Story, type TrackedChange } from './story.ts';

/** Text inserted, deleted or moved under tracking: read as accepted, remembered with its place. */
function trackedVisit(story: Story, kind: TrackedChange['kind']): Visit {
  return (attributes, walk) => {
    const open = kind === 'insertion' ? story.insertions : story.deletions;
    const change: TrackedChange = {
      kind,
      author: attributes['w:author'] ?? '',
      text: '',
      start: null,
      end: null,
    };
    markHere(story, (mark) => {
      change.start = mark;
    });
    story.changes.push(change);
    open.push(change);
    walk.leave(() => {
      open.pop();
      markEnd(story, (mark) => {
        change.end = mark;
      });
    });
  };
}

function commentPlace(story: Story, id: string): CommentPlace {
  const known = story.comments.get(id);
  if (known !== undefined) return known;
  const place: CommentPlace = { start: null, end: null, reference: null };
  story.comments.set(id, place);
  return place;
}

function commentVisit(story: Story, edge: keyof CommentPlace): Visit {
  return (attributes) => {
    const id = attributes['w:id'];
    if (id === undefined) return;
    const place = commentPlace(story, id);
    (edge === 'start' ? markHere : markEnd)(story, (mark) => {
      place[edge] = mark;
    });
  };
}

/** Visits of tracked changes (ISO/IEC 29500-1, 17.13.5) and of the places of comments (17.13.4). */
export function trackingVisits(story: Story): Readonly<Record<string, Visit>> {
  return {
    'w:ins': trackedVisit(story, 'insertion'),
    'w:moveTo': trackedVisit(story, 'insertion'),
    'w:del': trackedVisit(story, 'deletion'),
    'w:moveFrom': trackedVisit(story, 'deletion'),
    'w:commentRangeStart': commentVisit(story, 'start'),
    'w:commentRangeEnd': commentVisit(story, 'end'),
    'w:commentReference': commentVisit(story, 'reference'),
  };
}
