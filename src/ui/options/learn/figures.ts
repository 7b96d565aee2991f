import { useWords } from '../../parts/tongue';

/** Numbers as the reader's language writes them. */
export function useFigures() {
  const { locale } = useWords();
  const whole = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    count: (it: number): string => whole.format(it),
    /** 0.137 becomes 14%. */
    share: (it: number): string => percent.format(it),
  };
}
