package dev.backlot.asset;

import dev.backlot.attachment.Attachment;
import dev.backlot.attachment.LooseFiles;
import dev.backlot.attachment.Upload;
import dev.backlot.kernel.Problem;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files on assets. Who may see and change them is asked where a request comes in. */
@Service
@Transactional(readOnly = true)
public class AssetFiles {

    private final AssetRepository assets;
    private final LooseFiles files;

    AssetFiles(AssetRepository assets, LooseFiles files) {
        this.assets = assets;
        this.files = files;
    }

    /**
     * The files of an asset, oldest first.
     *
     * @throws Problem where there is no such asset
     */
    public List<Attachment> of(String key) {
        return files.byIds(managed(key).attachmentIds());
    }

    /**
     * Hangs files on an asset.
     *
     * @throws Problem where there is no such asset, or a file has no name or one that is too long
     */
    @Transactional
    public List<Attachment> add(String key, List<Upload> uploads) {
        Asset asset = managed(key);
        List<Attachment> added = files.add(uploads);
        added.forEach(attachment -> asset.attachmentIds().add(attachment.id()));
        return added;
    }

    /**
     * Deletes a file of an asset.
     *
     * @throws Problem where there is no such asset, or it has no such file
     */
    @Transactional
    public void delete(String key, String id) {
        Asset asset = managed(key);
        Long number = asset.attachmentIds().stream()
                .filter(each -> each.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(AssetTexts.noAttachment(id)));
        asset.attachmentIds().remove(number);
        files.delete(List.of(number));
    }

    private Asset managed(String key) {
        return assets.findByKey(key).orElseThrow(() -> Problem.notFound(AssetTexts.noAsset(key)));
    }
}
