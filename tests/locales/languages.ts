import type { Language } from './claims';
import { ar } from './words/ar';
import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { hi } from './words/hi';
import { it } from './words/it';
import { ja } from './words/ja';
import { ko } from './words/ko';
import { nl } from './words/nl';
import { pl } from './words/pl';
import { ptBR } from './words/pt-br';
import { tr } from './words/tr';
import { zhCN } from './words/zh-cn';
import { zhTW } from './words/zh-tw';

/** By the name of the locale's file. */
export const languages: Readonly<Record<string, Language>> = {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  it,
  ja,
  ko,
  nl,
  pl,
  pt_BR: ptBR,
  tr,
  zh_CN: zhCN,
  zh_TW: zhTW,
};
