import { toHash } from '../state/permalink.ts';
import type { ViewState } from '../state/state.ts';

/** The address of this very view. */
export function linkTo(state: ViewState): string {
  return `${location.href.replace(/#.*$/, '')}#${toHash(state)}`;
}

/** HTML that shows this view within another page. */
export function embedCode(state: ViewState): string {
  const address = linkTo({ ...state, embed: true })
    .replaceAll('&', '&amp;')
    .replaceAll('"', '%22');
  return `<iframe src="${address}" title="Trama" width="800" height="520" loading="lazy"></iframe>`;
}

/** Whether the text is in the clipboard now; a page from disk or an insecure one may not be allowed. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard === undefined) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
