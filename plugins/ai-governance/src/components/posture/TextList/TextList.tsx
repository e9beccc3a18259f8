import { Known } from '../../Known';

/** Declared texts: one as it is, several as a list. */
export function TextList({ texts }: { texts: string[] | undefined }) {
  if (!texts?.length) {
    return <Known>{undefined}</Known>;
  }
  return texts.length === 1 ? (
    <>{texts[0]}</>
  ) : (
    <ul>
      {texts.map(text => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
