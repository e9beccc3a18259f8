export { DayField } from './DayField';
export { Ended } from './Ended';
export { RecordButton } from './RecordButton';
export { RecordFailure } from './RecordFailure';
export { useFormStyles } from './styles';
export { WithdrawForm } from './WithdrawForm';
export { WordsField } from './WordsField';
