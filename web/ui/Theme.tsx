import { ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useMemo } from 'react';
import { useLanguage } from '../i18n/language.ts';
import { useMedia } from './use-media.ts';

const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** The kit in our colours: it computes shades, so it reads the values that `tokens.css` gives in the present scheme. */
const designOf = (dark: boolean) => ({
  algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
  token: {
    colorPrimary: token('primary'),
    colorLink: token('primary'),
    colorSuccess: token('good'),
    colorWarning: token('warn'),
    colorError: token('bad'),
    colorText: token('ink'),
    colorTextSecondary: token('ink-2'),
    colorTextDescription: token('ink-2'),
    colorTextPlaceholder: token('ink-2'),
    colorBgLayout: token('bg'),
    colorBgContainer: token('surface'),
    colorBgElevated: token('surface'),
    colorBorder: token('line-2'),
    colorBorderSecondary: token('line'),
    borderRadius: 6,
    fontFamily: token('sans'),
    fontSize: 14,
    motionDurationFast: '0.08s',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.15s',
  },
  components: {
    Button: { primaryColor: token('surface'), controlHeight: 40, fontWeight: 500, primaryShadow: 'none' },
    Input: { controlHeight: 40 },
    Select: { controlHeight: 40 },
    DatePicker: { controlHeight: 40 },
    Table: {
      // 22 px of type and a hairline in 40 px of row.
      cellPaddingBlockMD: 8.5,
      cellPaddingInlineMD: 8,
      headerBg: token('surface'),
      headerColor: token('ink-2'),
      headerSplitColor: 'transparent',
      rowHoverBg: token('sunk'),
      headerBorderRadius: 6,
    },
  },
});

export function Theme({ children }: { children: ReactNode }) {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const design = useMemo(() => designOf(dark), [dark]);
  return (
    <ConfigProvider theme={design} locale={useLanguage() === 'zh' ? zhCN : enUS} wave={{ disabled: true }}>
      {children}
    </ConfigProvider>
  );
}
