import type { ReactNode, Ref } from 'react';

type Props = {
  title: string;
  /** What can be said of it without opening it. */
  label?: string | undefined;
  Heading?: 'h2' | 'h3';
  ref?: Ref<HTMLElement>;
  children: ReactNode;
};

/** Something that can be done, folded until it is wanted. */
export function Fold({ title, label, Heading = 'h2', ref, children }: Props) {
  return (
    <details className="fold screen-only">
      <summary ref={ref}>
        <Heading>{title}</Heading>
        {label && <span className="label">{label}</span>}
      </summary>
      {children}
    </details>
  );
}
