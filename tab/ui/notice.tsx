import type { ReactNode } from 'react';

type NoticeProps = {
  readonly tone?: 'info' | 'attention' | 'done';
  readonly title?: string;
  readonly children?: ReactNode;
};

/** Something worth knowing where one stands. It does not interrupt. */
export function Notice({ tone = 'info', title, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`}>
      {title !== undefined && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
