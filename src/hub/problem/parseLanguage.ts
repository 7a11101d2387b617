import type { Language } from '../../core/language';

/** English when Accept-Language ranks it above Swedish, else Swedish. */
export function parseLanguage(header: string | undefined): Language {
  const ranks = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
  const rank = (language: string) =>
    Math.max(0, ...ranks.filter((one) => one.language === language).map((one) => one.quality));
  return rank('en') > rank('sv') ? 'en' : 'sv';
}
