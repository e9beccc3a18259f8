/** An AI system with what one needs to know first. */
export const SYSTEM = `apiVersion: ai-governance/v1alpha1
kind: AiSystem
metadata:
  name: credit-scorer
spec:
  owner: group:default/risk
  purpose: Estimates how likely an applicant is to repay.
  notIntendedFor: [hiring]
`;

/** An interaction that says next to nothing. */
export const INTERACTION = `apiVersion: ai-governance/v1alpha1
kind: CustomerInteraction
metadata:
  name: loan-offer
  title: Loan offer
spec:
  owner: group:default/lending
  aiSystems: [credit-scorer]
`;

/** The two teams that own them. */
export const GROUPS = ['risk', 'lending']
  .map(
    name => `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: ${name}
spec:
  type: team
  children: []
`,
  )
  .join('---\n');

/** Several documents in one file. */
export function file(...documents: string[]): string {
  return documents.join('---\n');
}
