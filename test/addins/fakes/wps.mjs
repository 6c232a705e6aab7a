// The API of WPS Writer as its declarations (npm wps-jsapi-declare 2.2.0: index.d.ts, addon.wps.d.ts, lib.wps.d.ts)
// and the templates of wpsjs 2.2.3 have it; where these only give names, as Word's object model
// (learn.microsoft.com/office/vba/api/word.…) describes what a member of that name does.
import { DocxModel } from './docx-model.mjs';
import { fontOf, pageSetup, paragraphFormat } from './formats.mjs';
import { strict } from './strict.mjs';

/** lib.wps.d.ts, collections: `Count` and `Item(Index)`, from 1 (vba/api/word.paragraphs.item). */
function collection(name, items, more = {}) {
  return strict(name, {
    get Count() {
      return items().length;
    },
    Item(index) {
      const item = items()[index - 1];
      if (item === undefined) throw new Error('集合所要求的成员不存在。');
      return item;
    },
    ...more,
  });
}

/**
 * @param options `bytes` of the document, null with none open; `path` where it lies; `saved`; `flat`: whether
 * `WordOpenXML` is there; `protection`; `pane`: `works`, `hangs` (the page never comes) or `fails`
 * @returns the application, and `state` for assertions
 */
export function fakeWps(options) {
  const state = {
    model: options.bytes === null ? null : new DocxModel(options.bytes),
    selection: null,
    scrolled: null,
    saved: options.saved ?? true,
    protection: options.protection ?? -1,
    track: options.track ?? false,
    /** Values that TrackRevisions was set to, and whether it was on at each edit. */
    tracking: [],
    windows: [],
    files: new Map(options.files ?? []),
    listeners: new Map(),
    storage: options.storage ?? new Map(),
    failEdit: null,
  };
  const document = state.model && fakeDocument(state, options);
  const application = strict('Application', {
    get ActiveDocument() {
      return state.model === null ? null : document;
    },
    // vba/api/word.window.scrollintoview: brings the range into view; the start with Start = true.
    ActiveWindow: strict('Window', {
      ScrollIntoView(range) {
        state.scrolled = { story: range.StoryType, start: range.Start, end: range.End };
      },
    }),
    FileSystem: fakeFiles(state),
    // index.d.ts, PluginStorage: values are numbers, booleans or strings; what is missing is nothing.
    PluginStorage: strict('PluginStorage', {
      setItem: (key, value) => void state.storage.set(key, value),
      getItem: (key) => state.storage.get(key),
    }),
    // addon.wps.d.ts, WpsApiEvent.
    ApiEvent: strict('ApiEvent', {
      AddApiEventListener(event, listener) {
        state.listeners.set(event, [...(state.listeners.get(event) ?? []), listener]);
      },
      RemoveApiEventListener(event, listener) {
        state.listeners.set(
          event,
          (state.listeners.get(event) ?? []).filter((one) => one !== listener),
        );
      },
    }),
    // index.d.ts, CustomTaskpane; `Delete` takes it away.
    CreateTaskPane(url, title) {
      if (options.pane === 'fails') throw new Error('CreateTaskPane');
      const pane = { kind: 'pane', url, title, deleted: false };
      state.windows.push(pane);
      return fakePane(state, pane);
    },
    GetTaskPane: (id) => {
      const pane = state.windows[id - 1];
      return pane?.kind === 'pane' && !pane.deleted ? fakePane(state, pane) : null;
    },
    ShowDialog(url, title, width, height, isModal) {
      state.windows.push({ kind: 'dialog', url, title, width, height, isModal });
    },
  });
  return { application, state };
}

function fakePane(state, pane) {
  return strict('CustomTaskpane', {
    ID: state.windows.indexOf(pane) + 1,
    set Visible(visible) {
      pane.visible = visible;
    },
    set DockPosition(position) {
      pane.dock = position;
    },
    set Width(width) {
      pane.width = width;
    },
    Delete() {
      pane.deleted = true;
    },
  });
}

/** index.d.ts, FileSystem: in binary strings each character is a byte. */
function fakeFiles(state) {
  return strict('FileSystem', {
    Exists: (path) => state.files.has(path),
    readAsBinaryString(path) {
      if (!state.files.has(path)) throw new Error(`no file ${path}`);
      return state.files.get(path);
    },
    writeAsBinaryString(path, data) {
      state.files.set(path, data);
      return true;
    },
  });
}

function fakeDocument(state, { path, flat = true }) {
  const { model } = state;
  const inMain = (start, end) => fakeRange(state, { story: 0, start, end, flat });
  const at = path.lastIndexOf('/');
  return strict('Document', {
    Name: path.slice(at + 1),
    FullName: path,
    Path: path.slice(0, Math.max(at, 0)),
    get Saved() {
      return state.saved;
    },
    get ProtectionType() {
      return state.protection;
    },
    get TrackRevisions() {
      return state.track;
    },
    set TrackRevisions(on) {
      state.track = on;
      state.tracking.push(on);
    },
    get Content() {
      return inMain(0, model.stories[0].units.length);
    },
    // vba/api/word.document.range: positions of the main text.
    Range(start = 0, end = model.stories[0].units.length) {
      if (start > end || start < 0 || end > model.stories[0].units.length) throw new Error('数值超出范围。');
      return inMain(start, end);
    },
    // vba/api/word.storyranges: asking for a story that is not there is an error.
    StoryRanges: strict('StoryRanges', {
      Item(kind) {
        const story = model.stories.findIndex((one) => one.kind === kind);
        if (story < 0) throw new Error('集合所要求的成员不存在。');
        return fakeRange(state, { story, start: 0, end: model.stories[story].units.length, flat });
      },
    }),
    Sections: collection('Sections', () => [
      strict('Section', {
        get Range() {
          return inMain(0, model.stories[0].units.length);
        },
        PageSetup: strict('PageSetup', pageSetup(model)),
      }),
    ]),
    Comments: collection(
      'Comments',
      () =>
        model.comments.map(({ author, text, start, end }) =>
          strict('Comment', {
            Author: author,
            Range: strict('Range', { Text: text }),
            get Scope() {
              return inMain(start, end);
            },
          }),
        ),
      {
        // vba/api/word.comments.add: a comment of the user on the range.
        Add(range, text = '') {
          model.comment(range.story, range.Start, range.End, text);
          state.saved = false;
        },
      },
    ),
    Undo(times = 1) {
      model.undo(times);
      return true;
    },
  });
}

/** A range keeps the positions that it was made with: what a real one does when text before it changes is not relied on. */
function fakeRange(state, { story, start, end, flat }) {
  const { model } = state;
  const own = { start, end };
  const at = (from, to) => fakeRange(state, { story, start: from, end: to, flat });
  const here = () => model.stories[story];
  const within = (spans) => spans.filter((span) => span.start < own.end && own.start < span.end);
  const paragraphs = () => here().paragraphs.filter((one) => one.start < own.end && own.start < one.end);
  return strict('Range', {
    // Not of the API: tells the fake itself in which story the range is.
    story,
    get StoryType() {
      return here().kind;
    },
    get Start() {
      return own.start;
    },
    get End() {
      return own.end;
    },
    get StoryLength() {
      return here().units.length;
    },
    get Text() {
      return model.text(story, own.start, own.end);
    },
    set Text(text) {
      if (state.failEdit?.(text)) throw new Error('该区域受保护。');
      model.replace(story, own.start, own.end, text, state.track);
      state.saved = false;
    },
    get Duplicate() {
      return at(own.start, own.end);
    },
    SetRange(from, to) {
      if (from > to || to > here().units.length) throw new Error('数值超出范围。');
      Object.assign(own, { start: from, end: to });
    },
    get NextStoryRange() {
      const next = model.stories.findIndex((one, index) => index > story && one.kind === here().kind);
      return next < 0 ? null : fakeRange(state, { story: next, start: 0, end: model.stories[next].units.length, flat });
    },
    get Paragraphs() {
      const found = paragraphs();
      return collection('Paragraphs', () => found.map((one) => fakeParagraph(state, one, at)));
    },
    // vba/api/word.revisions; WdRevisionType: 1 insertion, 2 deletion.
    get Revisions() {
      const deleted = within(model.spans(story, (unit) => unit.deleted)).map((span) => [2, span]);
      const inserted = within(model.spans(story, (unit) => unit.inserted && !unit.deleted)).map((span) => [1, span]);
      return collection('Revisions', () =>
        [...deleted, ...inserted].map(([Type, span]) => strict('Revision', { Type, Range: at(span.start, span.end) })),
      );
    },
    get Fields() {
      const found = model.fields(story).filter(({ code, result }) => code.start <= own.end && own.start <= result.end);
      return collection('Fields', () =>
        found.map(({ code, result }) =>
          strict('Field', { Code: at(code.start, code.end), Result: at(result.start, result.end) }),
        ),
      );
    },
    get InlineShapes() {
      const found = within(model.spans(story, (unit) => unit.isPicture));
      return collection('InlineShapes', () =>
        found.map((span) => strict('InlineShape', { Range: at(span.start, span.end) })),
      );
    },
    // vba/api/word.listformat.liststring; WdListType: 0 none, 3 numbered.
    get ListFormat() {
      const label = paragraphs()[0]?.label ?? '';
      return strict('ListFormat', { ListString: label, ListType: label === '' ? 0 : 3 });
    },
    get Font() {
      return strict('Font', fontOf(model, paragraphs()[0]?.p ?? null, here().units.slice(own.start, own.end)));
    },
    get IsEndOfRowMark() {
      return here().paragraphs.some((one) => one.isRowEnd && one.start === own.start && one.end === own.end);
    },
    get WordOpenXML() {
      if (!flat) throw new Error('WordOpenXML');
      return model.flat();
    },
    Select() {
      state.selection = { story: here().kind, start: own.start, end: own.end, text: model.text(story, own.start, own.end) };
    },
  });
}

function fakeParagraph(state, { p, start, end }, at) {
  return strict('Paragraph', {
    get Range() {
      return at(start, end);
    },
    ...(p === null ? {} : paragraphFormat(state.model, p)),
  });
}
