import { useEffect, useState } from 'preact/hooks';

interface Props {
  readonly file: Blob;
  readonly name: string;
  readonly label: string;
}

/** A link that hands a file to the browser's downloads. */
export function FileLink({ file, name, label }: Props) {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <a class="plain-button" href={url} download={name}>
      {label}
    </a>
  );
}
