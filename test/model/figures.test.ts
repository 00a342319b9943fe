import { describe, expect, it } from 'vitest'
import { showFigure } from '../../src/model/figures.js'
import { LANGUAGES } from '../../src/model/language.js'

const shown = (path: string, value: string | number) => LANGUAGES.map((language) => showFigure(path, value, language))

describe('A figure', () => {
  it.each([
    ['tier2.markup_percent', 7, ['7%', '7 فیصد', '7%']],
    ['age.min', 21, ['21', '21', '21']],
    ['people_helped_count', 25_000, ['25,000', '25,000', '25,000']],
    ['year', 2025, ['2025', '2025', '2025']],
    ['tier1.max', 500_000, ['Rs 500,000', '5 لاکھ روپے', '5 lakh rupay']],
    ['tier1.max', 1_250_000, ['Rs 1,250,000 (12.5 lakh)', '12.5 لاکھ روپے', '12.5 lakh rupay']],
    ['tier3.max', 7_500_000, ['Rs 7,500,000 (75 lakh)', '75 لاکھ روپے', '75 lakh rupay']],
    ['tier3.max', 30_000_000, ['Rs 30,000,000 (3 crore)', '3 کروڑ روپے', '3 crore rupay']],
    ['plant.cost', 487_970_000, ['Rs 487,970,000 (48.797 crore)', '48.797 کروڑ روپے', '48.797 crore rupay']],
    ['plan.fund', 18_000_000_000, ['Rs 18 billion (18 arab)', '18 ارب روپے', '18 arab rupay']],
    ['tier2.min', 500_001, ['Rs 500,001', '500,001 روپے', '500,001 rupay']],
    ['card.max', 25_000, ['Rs 25,000', '25,000 روپے', '25,000 rupay']],
    ['card_fee', 500, ['Rs 500', '500 روپے', '500 rupay']],
    ['grant_usd', 35_000, ['USD 35,000', 'USD 35,000', 'USD 35,000']],
    ['closes', '2026-01-20', ['20 January 2026', '20 جنوری 2026', '20 January 2026']],
    ['closes', '2026-12', ['December 2026', 'دسمبر 2026', 'December 2026']],
    ['licence_ends', '31 December', ['31 December', '31 دسمبر', '31 December']],
    ['helpline', '1786', ['1786', '1786', '1786']],
    ['loan_limit_days', 1200, ['1200', '1200', '1200']],
  ])('%s: %s is shown as its path tells', (path, value, expected) => {
    expect(shown(path, value)).toEqual(expected)
  })
})
