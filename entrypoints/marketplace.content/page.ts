/** What this copy does on its page: read, ask, mark, and follow the background's orders. */
import { browser } from 'wxt/browser';
import { watch } from '../../overlay/watch.ts';
import { ask } from '../../platform/ask.ts';
import type { Order, PageState } from '../../platform/messages.ts';
import type { Vocabulary } from '../../reader/labels/vocabulary.ts';
import { type Survey, surveySteps } from '../../reader/read.ts';
import { type Display, display } from './display.ts';

const NO_WORDS: Vocabulary = {};

/** Works until `life` ends. While the site is off or paused nothing stands on the page and only orders are heard. */
export function work(life: AbortSignal): void {
  let awake = new AbortController();
  let shown: Display | null = null;
  let survey: Survey | null = null;
  let vocabulary: Vocabulary | null = null;
  let state: PageState = { host: location.hostname, screening: null, trouble: null };

  const sleep = () => {
    awake.abort();
    state = { ...state, screening: null, trouble: null };
  };

  async function screen(): Promise<void> {
    const asked = survey;
    if (asked === null) return;
    if (state.screening === null) shown?.show(asked.anchors, 'reading');
    const answer = await ask('screen', { reading: asked.reading }).catch(() => ({ state: 'not-ready' as const }));
    if (asked !== survey || awake.signal.aborted) return;
    if (answer.state === 'off' || answer.state === 'paused') return sleep();
    state = { ...state, screening: answer.state === 'screened' ? answer.screening : null };
    shown?.show(asked.anchors, state.screening);
  }

  async function wake(): Promise<void> {
    awake.abort();
    awake = new AbortController();
    const signal = AbortSignal.any([life, awake.signal]);
    // Without rules the page is still read, by its markup alone; its marks then say "not checked".
    vocabulary ??= await ask('labels', {}).catch(() => null);
    if (signal.aborted) return;
    shown = display({ signal, onRemoved: () => trouble('marks-removed') });
    survey = null;
    watch(document, {
      survey: () =>
        surveySteps(document, {
          url: location.href,
          visible: (element) => element.checkVisibility({ visibilityProperty: true }),
          vocabulary: vocabulary ?? NO_WORDS,
        }),
      onSurvey(next, changed) {
        survey = next;
        state = { ...state, trouble: state.trouble === 'stopped' ? null : state.trouble };
        if (changed || state.screening === null) screen();
        else shown?.show(next.anchors, state.screening);
      },
      onStop: () => trouble('stopped'),
      signal,
      now: () => performance.now(),
    });
  }

  function trouble(what: PageState['trouble']): void {
    state = { ...state, trouble: what };
  }

  function hear(order: Order, _sender: unknown, respond: (answer: PageState | Survey['reading'] | null) => void): void {
    if (order.order === 'screen-again') (vocabulary === null ? wake : screen)();
    if (order.order === 'stop') sleep();
    if (order.order === 'start') wake();
    if (order.order === 'reading') respond(awake.signal.aborted ? null : (survey?.reading ?? null));
    else respond(order.order === 'state' ? state : null);
  }

  browser.runtime.onMessage.addListener(hear);
  life.addEventListener('abort', () => {
    sleep();
    try {
      browser.runtime.onMessage.removeListener(hear);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
  wake();
}
