import { render } from 'preact';
import { tongue } from '../../platform/messages/words';
import { TongueContext } from '../parts/tongue';
import { Options } from './options';
import { EditingContext, editingByMessages } from './playbook/use-playbook';
import { PreviewsContext, previewsByMessages } from './playbook/use-preview';

const root = document.getElementById('options');
if (root)
  render(
    <TongueContext.Provider value={tongue()}>
      <EditingContext.Provider value={editingByMessages()}>
        <PreviewsContext.Provider value={previewsByMessages()}>
          <Options />
        </PreviewsContext.Provider>
      </EditingContext.Provider>
    </TongueContext.Provider>,
    root,
  );
