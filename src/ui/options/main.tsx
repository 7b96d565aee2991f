import { render } from 'preact';
import { tongue } from '../../platform/messages/words';
import { TongueContext } from '../parts/tongue';
import { Options } from './options';
import { EditingContext, editingByMessages } from './playbook/use-playbook';

const root = document.getElementById('options');
if (root)
  render(
    <TongueContext.Provider value={tongue()}>
      <EditingContext.Provider value={editingByMessages()}>
        <Options />
      </EditingContext.Provider>
    </TongueContext.Provider>,
    root,
  );
