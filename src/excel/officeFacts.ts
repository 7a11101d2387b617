import { supportedSets } from './requirements';

/** Which Office this is: for those who help. */
export interface OfficeFacts {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** The highest version of each requirement set that matters to the product; `null` for none. */
  readonly sets: Readonly<Record<string, string | null>>;
}

export function officeFacts(): OfficeFacts {
  const { diagnostics, displayLanguage } = Office.context;
  const { host, platform, version } = diagnostics;
  return { host: String(host), platform: String(platform), version, language: displayLanguage, sets: supportedSets() };
}
