import { render } from 'preact';
import { loadModel } from './data/model.ts';
import { startReceiving } from './data/source.ts';
import { messagesOf } from './i18n/index.ts';
import { fromHash } from './state/permalink.ts';
import { INITIAL_STATE } from './state/state.ts';
import { createStore } from './state/store.ts';
import './styles/index.css';
import { Root } from './ui/app.tsx';

const PAINT_MS = 50;

async function start(): Promise<void> {
  const container = document.getElementById('app');
  if (container === null) return;
  const language = navigator.language.startsWith('es') ? 'es' : 'en';
  const state = fromHash(location.hash, { ...INITIAL_STATE, language });
  const t = messagesOf(state.language);
  document.documentElement.lang = state.language;
  startReceiving();
  const progress = (done: number, total: number) =>
    render(
      <p class="loading" role="status">
        {done < total || total === 0 ? t.loading : t.drawing}…
        <progress aria-label={t.loading} value={done} max={total} />
      </p>,
      container,
    );
  progress(0, 1);
  try {
    const model = await loadModel(progress);
    document.title = model.manifest.title ? `${model.manifest.title} · Trama` : 'Trama';
    // A pause in which the page can say that it draws now: a large graph takes the main thread for seconds.
    if (model.manifest.graphChunks > 1) await new Promise((resolve) => setTimeout(resolve, PAINT_MS));
    const store = createStore(state);
    // The address of the event, not the present one: the page may have written its last state there in between.
    globalThis.addEventListener('hashchange', ({ newURL }) =>
      store.set(fromHash(new URL(newURL).hash, { ...INITIAL_STATE, language: store.get().language })),
    );
    render(null, container);
    render(<Root model={model} store={store} />, container);
  } catch (error) {
    render(
      <p class="loading" role="alert">
        {t.failed}: {error instanceof Error ? error.message : String(error)}
      </p>,
      container,
    );
  }
}

void start();
