import { Button } from '../../../../ui/actions/button'
import { Alert } from '../../../../ui/display/alert'
import { strings } from '../../strings'

/** An event that was changed in two places at once is there twice; one of the two goes. */
export const OtherVersion = ({ onDelete }: { onDelete: () => void }) => (
  <Alert tone="change">
    {strings.card.otherVersion}
    <Button size="small" className="mt-2" onClick={onDelete}>
      {strings.card.keepThis}
    </Button>
  </Alert>
)
