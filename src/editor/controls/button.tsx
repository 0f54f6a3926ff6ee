import type { ButtonHTMLAttributes, ReactElement } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: 'primary' | 'plain' | 'quiet';
}

export function Button({ variant = 'plain', className = '', ...rest }: ButtonProps): ReactElement {
  return <button type="button" className={`button button-${variant} ${className}`} {...rest} />;
}
