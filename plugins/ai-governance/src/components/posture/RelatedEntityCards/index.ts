export {
  RelatedAiSystemsCard,
  RelatedInteractionsCard,
  RelatedServicesCard,
} from './RelatedEntityCards';
