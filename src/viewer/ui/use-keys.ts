import { useEffect } from 'preact/hooks';
import type { Renderer } from '../draw/renderer.ts';
import { collapse, expand, showEgo } from '../state/narrow.ts';
import type { Store } from '../state/store.ts';

interface KeyActions {
  readonly renderer: () => Renderer | null;
  /** The entity that keys act on: the one the keyboard stands on, or the selected one. */
  readonly current: () => string | null;
  readonly onHelp: () => void;
  readonly onFit: () => void;
  readonly onEscape: () => void;
  /** Arrows, Enter and space where nothing on the page has the focus. */
  readonly onWalk: (event: KeyboardEvent) => void;
}

/** Keys that work wherever one is on the page, but not while one writes. */
export function useKeys(store: Store, actions: KeyActions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isWriting(event.target) || event.altKey || document.querySelector('dialog[open]') !== null) return;
      if (event.target === document.body) actions.onWalk(event);
      if (event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey) {
        if (event.key !== 'z') return;
        store.undo();
      } else if (!press(event.key, store, actions)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function isWriting(target: EventTarget | null): boolean {
  // Boxes and sliders have no use for letters and digits.
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'range';
  return target instanceof HTMLSelectElement;
}

/** Does what the key stands for; false where it stands for nothing now. */
function press(key: string, store: Store, { renderer, current, onHelp, onFit, onEscape }: KeyActions): boolean {
  const state = store.get();
  const id = current();
  switch (key.toLowerCase()) {
    case '/':
      document.getElementById('search')?.focus();
      return true;
    case '1':
    case '2':
    case '3': {
      const roots = [...new Set([...state.marked, ...(id === null ? [] : [id])])];
      if (roots.length === 0) return false;
      store.set(showEgo(roots, Number(key)), true);
      return true;
    }
    case 'e':
    case 'p':
      if (id === null) return false;
      store.set(key.toLowerCase() === 'e' ? expand(state, id) : collapse(state, id), true);
      return true;
    case 'escape':
      onEscape();
      return true;
    case '+':
    case '=':
      renderer()?.zoom(1 / 1.5);
      return true;
    case '-':
      renderer()?.zoom(1.5);
      return true;
    case '0':
      onFit();
      return true;
    case '?':
      onHelp();
      return true;
    default:
      return false;
  }
}
