import { useEffect, useRef } from 'preact/hooks';
import { useApp } from './context.ts';
import { Icon, TypeIcon } from './icon.tsx';

/** Keys and legend in a dialogue. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { model, t, term } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const keys: readonly (readonly [string, string])[] = [
    ['/', t.keySearch],
    ['← ↑ → ↓', t.keyArrows],
    ['↵', t.keyEnter],
    ['␣', t.keySpace],
    ['Esc', t.keyEscape],
    ['1 2 3', t.keyDepth],
    ['E P', t.keyExpand],
    ['Ctrl Z', t.keyUndo],
    ['+ − 0', t.keyZoom],
    ['⇧ clic', t.keyClick],
    ['2 × clic', t.keyDouble],
  ];
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="help-title">
      <header>
        <h2 id="help-title">{t.help}</h2>
        <button type="button" class="close" aria-label={t.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      <div class="columns">
        <section>
          <h3>{t.legend}</h3>
          <ul class="legend">
            {model.manifest.types.map((type) => (
              <li key={type}>
                <TypeIcon type={type} /> {term(type)}
              </li>
            ))}
            {model.manifest.factualities.map((value) => (
              <li key={value}>
                <i class={`line ${value}`} /> {term(value)}
              </li>
            ))}
            <li>
              <i class="conflict-mark" /> {t.legendConflict}
            </li>
          </ul>
          <p>{t.legendSize}</p>
          <p>{t.legendArrow}</p>
        </section>
        <section>
          <h3>{t.keys}</h3>
          <dl>
            {keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </dialog>
  );
}
