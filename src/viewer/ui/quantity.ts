import type { ViewerStatementDetails } from '../../exporters/viewer-format.ts';
import { formatNumber, type Language } from '../i18n/index.ts';

const SIGNS = { about: '≈ ', 'more-than': '> ', 'less-than': '< ' };

/** A quantity with its doubt and unit: "≈ 1200 toneladas". */
export function quantityOf({ quantity, qualifier, unit }: ViewerStatementDetails, language: Language): string {
  if (quantity === null) return '';
  return `${qualifier === null ? '' : SIGNS[qualifier]}${formatNumber(language, quantity)} ${unit ?? ''}`.trim();
}
