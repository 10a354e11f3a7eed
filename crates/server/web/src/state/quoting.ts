import { type Views } from '../api/client';
import { quoted } from '../text/quotation';
import { day, t } from './language.svelte';
import { done, problem, refused } from './notice.svelte';

/** How words of somebody may be quoted. */
interface Quoted {
  quoting: string;
  quoted_from?: string | null;
}

/** What has to be known before words are quoted; nothing where they may be. */
export function quotingSaid({ quoting, quoted_from }: Quoted): string | null {
  return quoting === 'verbatim' ? null : t(`quoting-${quoting}`, { day: day(quoted_from) });
}

/** The words that are copied and linked: the sentence that holds the match, or the beginning of the turn, which is seen to be one. */
export const quotedWords = ({ excerpt, sentence }: Views['LineView']): string => (excerpt ? `${sentence} […]` : sentence);

/**
 * Copies what a search found, as far as who said it allows: words that may not be printed do not get into the clipboard. Who it is
 * called as a report calls them.
 */
export async function copyQuote(line: Views['LineView']): Promise<void> {
  const place = [line.quoted_as, line.session, line.name, t('turn-number', { n: line.turn }), line.excerpt && t('turn-beginning')].filter(Boolean).join(', ');
  try {
    switch (line.quoting) {
      case 'verbatim':
        await navigator.clipboard.writeText(`${quoted(quotedWords(line), line.language)} — ${place}`);
        done(t(line.consent === 'not-recorded' ? 'copied-not-recorded' : 'copied'));
        break;
      case 'paraphrase':
        await navigator.clipboard.writeText(place);
        problem(t('copy-paraphrase'), t('copy-paraphrase-what'));
        break;
      default:
        problem(t(`copy-${line.quoting}`, { day: day(line.quoted_from) }), t('copy-nothing-what'));
    }
  } catch (error) {
    refused(error);
  }
}
