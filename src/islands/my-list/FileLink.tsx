/** A link that saves a text as a file. The file is made on the phone; nothing is sent. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  name: string;
  text: string;
  children: ComponentChildren;
}

export function FileLink({ name, text, children }: Props) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json;charset=utf-8' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return (
    <a class="button" {...(address ? { href: address } : {})} download={name}>
      {children}
    </a>
  );
}
