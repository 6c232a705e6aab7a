import type { Review, ReviewProblem } from '@gongwen/report/review';
import { computed, onScopeDispose, reactive, type ShallowRef, shallowRef } from 'vue';
import type { HostDocument, HostOutcome } from '../host/index.ts';
import { applyFixes, fixesFor } from './apply-fixes.ts';
import { type Filters, filterProblems, NO_FILTERS } from './filter-problems.ts';
import { type Grouping, groupProblems } from './group-problems.ts';
import { hostPlace } from './host-place.ts';
import type { PanelExport, PanelServices } from './panel-services.ts';
import { stepThrough } from './step-through.ts';
import { suppressProblem } from './suppress-problem.ts';

/** Safe fixes can uncover each other; rules that disagree end here. */
const ROUNDS = 10;

/** What a panel shows at the moment. */
export type PanelView =
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'shown'; readonly document: HostDocument; readonly review: Review };

/** The state of a panel and what can be done in it; components only draw it. */
export function usePanel(services: ShallowRef<PanelServices>) {
  const view = shallowRef<PanelView>({ kind: 'empty' });
  const filters = shallowRef<Filters>(NO_FILTERS);
  const state = reactive({
    checking: false,
    working: false,
    grouping: 'severity' as Grouping,
    selected: null as number | null,
    /** The place that is to be brought into view; another object each time, be it the same place. */
    target: null as { readonly start: number; readonly end: number } | null,
    /** For those who hear the page. */
    announcement: '',
    note: '',
  });

  const review = computed(() => (view.value.kind === 'shown' ? view.value.review : null));
  const shown = computed(() => (review.value === null ? [] : filterProblems(review.value, filters.value)));
  const groups = computed(() => groupProblems(shown.value, state.grouping, services.value.texts.severities));
  /** Indices in the order of the list. */
  const order = computed(() => groups.value.flatMap(({ problems }) => problems.map(({ index }) => index)));
  const safeFixes = computed(() =>
    review.value === null || services.value.host.capabilities.replace === 'none'
      ? []
      : fixesFor(review.value, 'safe'),
  );

  let turn = 0;
  async function recheck(): Promise<void> {
    turn += 1;
    const own = turn;
    state.checking = true;
    const answer = await services.value.host.read();
    if (own !== turn) return;
    if (answer.kind === 'none') return settle(own, { kind: 'failed', message: answer.message });
    const { name: path, content } = answer.value;
    const result = await services.value.review({ path, content });
    if (result.kind === 'outdated') return;
    if (result.kind === 'unreadable') return settle(own, { kind: 'failed', message: result.message });
    settle(own, { kind: 'shown', document: answer.value, review: result.review });
  }

  function settle(own: number, next: PanelView): void {
    if (own !== turn) return;
    const before = selectedProblem();
    view.value = next;
    state.checking = false;
    state.selected = before === null ? null : sameProblem(before);
    const { panel } = services.value.texts;
    state.announcement =
      next.kind === 'shown'
        ? panel.count(next.review.problems.length)
        : next.kind === 'failed'
          ? next.message
          : '';
  }

  function selectedProblem(): ReviewProblem | null {
    return state.selected === null ? null : (review.value?.problems[state.selected] ?? null);
  }

  /** After another check the selection stays with the problem of the same rule and words, where there is one. */
  function sameProblem({ message }: ReviewProblem): number | null {
    const found = review.value?.problems.findIndex(
      (other) => other.message.ruleId === message.ruleId && other.message.message === message.message,
    );
    return found === undefined || found < 0 ? null : found;
  }

  function select(index: number | null, options: { readonly goTo: boolean } = { goTo: true }): void {
    state.selected = index;
    state.note = '';
    const problem = selectedProblem();
    if (problem === null || index === null) return;
    const { texts } = services.value;
    const at = order.value.indexOf(index) + 1;
    const severity = texts.severities[problem.severity];
    state.announcement = texts.panel.announce(severity, problem.message.message, at, order.value.length);
    if (options.goTo) goTo(problem.message.offset, problem.message.endOffset);
  }

  function goTo(start: number, end: number): void {
    state.target = { start, end };
    const { host } = services.value;
    if (review.value !== null && host.capabilities.goTo) void host.goTo(hostPlace(review.value, start, end));
  }

  function step(by: 1 | -1): void {
    const next = stepThrough(order.value, state.selected, by);
    if (next !== null) select(next);
  }

  async function fix(index: number): Promise<void> {
    await working(async ({ review: checked, document }) => {
      const fixes = fixesFor(checked, [index]);
      if (fixes.length === 0) return null;
      const following = stepThrough(order.value, index, 1);
      const next = following === null || following === index ? null : checked.problems[following];
      const { applied, refused } = await applyFixes(services.value.host, fixes, document.revision);
      await recheck();
      if (applied > 0 && next) state.selected = sameProblem(next);
      return refused === null ? services.value.texts.panel.fixed(applied) : refusal(refused);
    });
  }

  async function fixSafe(): Promise<void> {
    let made = 0;
    await working(async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const current = view.value;
        if (current.kind !== 'shown' || safeFixes.value.length === 0) break;
        const { host } = services.value;
        const { applied } = await applyFixes(host, safeFixes.value, current.document.revision);
        made += applied;
        await recheck();
        if (applied === 0) break;
      }
      return services.value.texts.panel.fixed(made);
    });
  }

  async function ignore(index: number, reason: string): Promise<void> {
    await working(async ({ review: checked, document }) => {
      const problem = checked.problems[index];
      if (problem === undefined) return null;
      const following = stepThrough(order.value, index, 1);
      const next = following === null || following === index ? null : checked.problems[following];
      const outcome = await suppressProblem(services.value.host, document, checked, problem, reason);
      if (outcome.kind === 'refused') return refusal(outcome);
      await recheck();
      if (next) state.selected = sameProblem(next);
      return services.value.texts.panel.ignored;
    });
  }

  async function run({ run: start }: PanelExport): Promise<void> {
    await working(start);
  }

  function refusal({ reason, detail }: Extract<HostOutcome, { kind: 'refused' }>): string {
    const text = services.value.texts.panel.refused[reason];
    return detail === null ? text : `${text}: ${detail}`;
  }

  /** One thing at a time; what it came to is told. */
  async function working(
    work: (shown: Extract<PanelView, { kind: 'shown' }>) => Promise<string | null>,
  ): Promise<void> {
    const current = view.value;
    if (current.kind !== 'shown' || state.working) return;
    state.working = true;
    try {
      const note = await work(current);
      state.note = note ?? '';
      if (note !== null) state.announcement = note;
    } finally {
      state.working = false;
    }
  }

  function setFilters(change: Partial<Filters>): void {
    filters.value = { ...filters.value, ...change };
    const { panel } = services.value.texts;
    state.announcement = panel.shown(shown.value.length, review.value?.problems.length ?? 0);
  }

  const unwatch = services.value.host.watch(() => void recheck());
  onScopeDispose(unwatch);

  return {
    ...{ view, review, filters, state, shown, groups, order, safeFixes },
    ...{ recheck, select, goTo, step, fix, fixSafe, ignore, run, setFilters },
  };
}

export type Panel = ReturnType<typeof usePanel>;
