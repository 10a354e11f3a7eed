import { type Views } from '../api/client';
import { quoted } from '../text/quotation';
import { t } from './language.svelte';
import { done, problem, refused } from './notice.svelte';

/** How words of somebody may be quoted. */
interface Quoted {
  quoting: string;
  quoted_from?: string | null;
}

/** What has to be known before words are quoted; nothing where they may be. */
export function quotingSaid({ quoting, quoted_from }: Quoted): string | null {
  return quoting === 'verbatim' ? null : t(`quoting-${quoting}`, { day: quoted_from ?? '' });
}

/**
 * Copies what a search found, as far as who said it allows: words that may not be printed do not get into the clipboard. Who it is
 * called as a report calls them.
 */
export async function copyQuote(line: Views['LineView']): Promise<void> {
  const place = [line.quoted_as, line.session, line.name, t('turn-number', { n: line.turn })].filter(Boolean).join(', ');
  try {
    switch (line.quoting) {
      case 'verbatim':
        await navigator.clipboard.writeText(`${quoted(line.sentence, line.language)} — ${place}`);
        done(t(line.consent === 'not-recorded' ? 'copied-not-recorded' : 'copied'));
        break;
      case 'paraphrase':
        await navigator.clipboard.writeText(place);
        problem(t('copy-paraphrase'), t('copy-paraphrase-what'));
        break;
      default:
        problem(t(`copy-${line.quoting}`, { day: line.quoted_from ?? '' }), t('copy-nothing-what'));
    }
  } catch (error) {
    refused(error);
  }
}
