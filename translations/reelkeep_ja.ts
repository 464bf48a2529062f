<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountFields</name>
    <message>
        <source>there is no such field</source>
        <translation>そのようなフィールドはありません</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>指定されていません</translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation>Web アドレスではありません</translation>
    </message>
    <message>
        <source>a user name, a query or a fragment has no place in the address</source>
        <translation>アドレスにユーザー名、クエリ、フラグメントは使えません</translation>
    </message>
    <message>
        <source>plain http is accepted for this computer only</source>
        <translation>暗号化なしの http はこのコンピューターでのみ使えます</translation>
    </message>
    <message>
        <source>no such secret</source>
        <translation>そのようなシークレットはありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it holds a space or a line break</source>
        <translation>空白または改行が含まれています</translation>
    </message>
    <message>
        <source>it is not the name of a space</source>
        <translation>スペースの名前ではありません</translation>
    </message>
    <message>
        <source>it is not a project ID</source>
        <translation>プロジェクト ID ではありません</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Move to trash…</source>
        <translation>ゴミ箱に移動…</translation>
    </message>
    <message>
        <source>Recover from trash</source>
        <translation>ゴミ箱から復元</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>先に録画を選択してください。</translation>
    </message>
    <message>
        <source>%1 has no trash.</source>
        <translation>%1 にゴミ箱はありません。</translation>
    </message>
    <message>
        <source>%1 deletes nothing on request.</source>
        <translation>%1 は手動での削除に対応していません。</translation>
    </message>
    <message>
        <source>%1 deletes recordings only, no browser downloads.</source>
        <translation>%1 で削除できるのは録画だけです。ブラウザーのダウンロードは削除できません。</translation>
    </message>
    <message>
        <source>%1 no longer has it; it is on this computer only.</source>
        <translation>%1 にはもうありません。このコンピューターにだけあります。</translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation>既にゴミ箱にあります。</translation>
    </message>
    <message>
        <source>It is not in the trash.</source>
        <translation>ゴミ箱にありません。</translation>
    </message>
    <message>
        <source>It is being downloaded. Remove it from the downloads first.</source>
        <translation>ダウンロード中です。先にダウンロードから削除してください。</translation>
    </message>
    <message>
        <source>It is being changed at this moment.</source>
        <translation>現在変更中です。</translation>
    </message>
    <message>
        <source>%1 knows it only together with its session. Select the whole session.</source>
        <translation>%1 ではセッション単位でしか扱えません。セッション全体を選択してください。</translation>
    </message>
    <message>
        <source>“%1”, the whole session</source>
        <translation>「%1」（セッション全体）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>of unknown size</source>
        <translation>サイズ不明</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s), %1, to the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%Ln 個のファイル（%1）をゴミ箱に移動しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %Ln file(s), %1, from the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%Ln 個のファイル（%1）をゴミ箱から復元しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln file(s), %1, for good?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>%Ln 個のファイル（%1）を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because they are being downloaded.</source>
        <translation>
            <numerusform>%Ln 個のファイルはダウンロード中のため残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because the provider knows them only together with their session.</source>
        <translation>
            <numerusform>%Ln 個のファイルは、プロバイダーがセッション単位でしか扱えないため残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on this computer only, and stay.</source>
        <translation>
            <numerusform>%Ln 個のファイルはこのコンピューターにだけあり、残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln browser download(s) stay, because the provider does not delete them.</source>
        <translation>
            <numerusform>%Ln 件のブラウザーのダウンロードは、プロバイダーが削除に対応していないため残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because their provider has no trash.</source>
        <translation>
            <numerusform>%Ln 個のファイルは、プロバイダーにゴミ箱がないため残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln 個のファイルはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Account: %1.</source>
        <translation>アカウント: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) go as a whole, with everything that the provider has of them.</source>
        <translation>
            <numerusform>%Ln 件のセッションは、プロバイダーにあるすべての内容を含めて全体が対象になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files lie in your own storage: there they stay, only their description goes.</source>
        <translation>
            <numerusform>対象のうち %Ln 個のファイルは自分のストレージにあります。ファイル本体はそこに残り、その情報だけが対象になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days; until then they can be recovered.</source>
        <translation>プロバイダーのゴミ箱は 30 日後に空になります。それまでは復元できます。</translation>
    </message>
    <message>
        <source>The provider cannot bring them back.</source>
        <translation>プロバイダーでは元に戻せません。</translation>
    </message>
    <message>
        <source>Copies on this computer stay.</source>
        <translation>このコンピューターにあるコピーは残ります。</translation>
    </message>
    <message>
        <source>Moving to the trash: %1 of %2…</source>
        <extracomment>%1 of %2 requests have been answered</extracomment>
        <translation>ゴミ箱に移動中: %1/%2…</translation>
    </message>
    <message>
        <source>Recovering: %1 of %2…</source>
        <translation>復元中: %1/%2…</translation>
    </message>
    <message>
        <source>Deleting: %1 of %2…</source>
        <translation>削除中: %1/%2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln 個のファイルをゴミ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) recovered.</source>
        <translation>
            <numerusform>%Ln 個のファイルを復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln 個のファイルを完全に削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not moved to the trash.</source>
        <translation>
            <numerusform>%Ln 個のファイルはゴミ箱に移動されませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not recovered.</source>
        <translation>
            <numerusform>%Ln 個のファイルは復元されませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not deleted.</source>
        <translation>
            <numerusform>%Ln 個のファイルは削除されませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed, because their download has begun.</source>
        <translation>
            <numerusform>%Ln 個のファイルは、ダウンロードが始まったため残りました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date of this year without the year, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>Date and time in full, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>ウィンドウを表示せず、トレイで開始します。</translation>
    </message>
    <message>
        <source>Begin with the form for an account.</source>
        <translation>アカウントの入力画面から始めます。</translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation>すべてのダウンロードを一時停止します。</translation>
    </message>
    <message>
        <source>Session ids, addresses of recordings, or files that list them.</source>
        <translation>セッション ID、録画のアドレス、またはそれらを列挙したファイル。</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Play or pause</source>
        <translation>再生/一時停止</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>逆方向に再生</translation>
    </message>
    <message>
        <source>Forwards, again: twice as fast</source>
        <translation>順方向に再生、もう一度押すと速度が 2 倍</translation>
    </message>
    <message>
        <source>A few seconds back</source>
        <translation>数秒戻る</translation>
    </message>
    <message>
        <source>A few seconds ahead</source>
        <translation>数秒進む</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>音量を上げる</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>音量を下げる</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Begins with sk-</source>
        <translation>sk- で始まります</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>In the Anchor Browser dashboard open API Keys.</source>
        <translation>Anchor Browser のダッシュボードで「API Keys」を開きます。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>acme, or acme.signalwire.com</source>
        <translation>acme または acme.signalwire.com</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>プロジェクト ID</translation>
    </message>
    <message>
        <source>The project&apos;s UUID</source>
        <translation>プロジェクトの UUID</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>A token with the Video scope</source>
        <translation>Video スコープを持つトークン</translation>
    </message>
    <message>
        <source>A space, a project ID and an API token with the Video scope</source>
        <translation>スペース、プロジェクト ID、Video スコープを持つ API トークン</translation>
    </message>
    <message>
        <source>In your SignalWire space open API Credentials: the project ID stands at the top, the tokens below it.</source>
        <translation>SignalWire のスペースで「API Credentials」を開きます。上部にプロジェクト ID、その下にトークンがあります。</translation>
    </message>
    <message>
        <source>The Video SDK API key</source>
        <translation>Video SDK の API キー</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API シークレット</translation>
    </message>
    <message>
        <source>The Video SDK API secret</source>
        <translation>Video SDK の API シークレット</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>A ready token, instead of key and secret</source>
        <translation>キーとシークレットの代わりに使う、発行済みのトークン</translation>
    </message>
    <message>
        <source>An API key and its secret, or a ready JWT</source>
        <translation>API キーとそのシークレット、または発行済みの JWT</translation>
    </message>
    <message>
        <source>In the Zoom App Marketplace choose Develop, Build Video SDK, and open the API keys section. The API key is not the SDK key.</source>
        <translation>Zoom App Marketplace で「Develop」、「Build Video SDK」の順に選び、API キーの欄を開きます。API キーは SDK キーとは異なります。</translation>
    </message>
</context>
<context>
    <name>QueueCells</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 残り %2</translation>
    </message>
    <message>
        <source>waits for a slot</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>done, its size differs from the list</source>
        <translation>完了、サイズが一覧と異なります</translation>
    </message>
    <message>
        <source>done, the server did not say its size</source>
        <translation>完了、サーバーからサイズの情報なし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>still being made</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>still being made, looks again at %1</source>
        <translation>作成中、%1 に再確認</translation>
    </message>
    <message>
        <source>the provider fails</source>
        <translation>プロバイダーの障害</translation>
    </message>
    <message>
        <source>the provider fails, tries again at %1</source>
        <translation>プロバイダーの障害、%1 に再試行</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>no connection, tries again at %1</source>
        <translation>接続できません、%1 に再試行</translation>
    </message>
    <message>
        <source>waits for space on the disk</source>
        <translation>ディスクの空き容量待ち</translation>
    </message>
    <message>
        <source>waits for space on %1</source>
        <translation>%1 の空き容量待ち</translation>
    </message>
    <message>
        <source>waits for space: %1 more on %2</source>
        <translation>空き容量待ち: %2 にあと %1</translation>
    </message>
    <message>
        <source>waits, by your timetable</source>
        <translation>スケジュールにより待機中</translation>
    </message>
    <message>
        <source>waits until %1, by your timetable</source>
        <translation>スケジュールにより %1 まで待機</translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit</source>
        <translation>プロバイダーの制限により待機中</translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit until %1</source>
        <translation>プロバイダーの制限により %1 まで待機</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>no network, tries again at %1</source>
        <translation>ネットワークなし、%1 に再試行</translation>
    </message>
    <message>
        <source>signed out, waits until you sign in</source>
        <translation>サインアウト中、サインイン待ち</translation>
    </message>
    <message>
        <source>asks for the link</source>
        <translation>リンクを取得中</translation>
    </message>
    <message>
        <source>checks the file</source>
        <translation>ファイルを検証中</translation>
    </message>
</context>
<context>
    <name>QueueSummary</name>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1/%2 件実行中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln 件一時停止中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln 件完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>ダウンロードするものなし</translation>
    </message>
</context>
<context>
    <name>RecordingCells</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Vanishes in</source>
        <translation>消去まで</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>クラウド上</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>in your own storage</source>
        <translation>自分のストレージ</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1/%2 件保存済み</translation>
    </message>
    <message>
        <source>%1, session, open</source>
        <translation>%1、セッション、展開</translation>
    </message>
    <message>
        <source>%1, session, closed</source>
        <translation>%1、セッション、折りたたみ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days.</source>
        <translation>プロバイダーのゴミ箱は 30 日後に空になります。</translation>
    </message>
    <message>
        <source>By the retention that you set for this account.</source>
        <translation>このアカウントに設定した保持期間によります。</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ファイルなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved as %1 and is not there any more.</source>
        <translation>%1 として保存されましたが、今はそこにありません。</translation>
    </message>
</context>
<context>
    <name>RecordingDetails</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 バイト)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>ゴミ箱に入れた日時</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存したファイル</translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation>録画 ID</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>セッション ID</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 米ドル</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>プライマリ</translation>
    </message>
    <message>
        <source>yes, it is the one that plays first</source>
        <translation>はい、最初に再生されるものです</translation>
    </message>
    <message>
        <source>Cost of the session in credits</source>
        <translation>セッションの費用（クレジット）</translation>
    </message>
    <message>
        <source>Downloaded from</source>
        <translation>ダウンロード元</translation>
    </message>
    <message>
        <source>Original address</source>
        <translation>元のアドレス</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>参加者 ID</translation>
    </message>
    <message>
        <source>Participant key</source>
        <translation>参加者キー</translation>
    </message>
    <message>
        <source>Time the browser took</source>
        <translation>ブラウザーの所要時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Was saved as</source>
        <translation>以前保存したファイル</translation>
    </message>
</context>
<context>
    <name>RecordingsFeed</name>
    <message>
        <source>%1 · Try again</source>
        <translation>%1 · 再試行</translation>
    </message>
    <message>
        <source>Fetching recordings…</source>
        <translation>録画を取得中…</translation>
    </message>
    <message>
        <source>As of %1, being refreshed…</source>
        <translation>%1 時点、更新中…</translation>
    </message>
    <message>
        <source>Nothing in the six months before these · Look further back</source>
        <translation>これより前の 6 か月間にはありません · さらに前を調べる</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>検索とフィルターに一致するものはありません。</translation>
    </message>
    <message>
        <source>No recordings yet.</source>
        <translation>録画はまだありません。</translation>
    </message>
    <message>
        <source>Nothing is saved on this computer yet.</source>
        <translation>このコンピューターに保存したものはまだありません。</translation>
    </message>
    <message>
        <source>No browser downloads.</source>
        <translation>ブラウザーのダウンロードはありません。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message numerus="yes">
        <source>Fetching older recordings… %Ln so far</source>
        <translation>
            <numerusform>以前の録画を取得中… 現在 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sorted among the %Ln loaded · Load all</source>
        <translation>
            <numerusform>読み込み済みの %Ln 件を並べ替え · すべて読み込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through %Ln recording(s) · Look through older ones</source>
        <translation>
            <numerusform>%Ln 件の録画を調べました · 以前のものも調べる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far, older ones follow</source>
        <translation>
            <numerusform>現在 %Ln 件、以前のものが続きます</numerusform>
        </translation>
    </message>
    <message>
        <source>No session was opened by its id.</source>
        <translation>ID で開いたセッションはありません。</translation>
    </message>
</context>
<context>
    <name>RecordingsKeys</name>
    <message>
        <source>Show the files of a session</source>
        <translation>セッションのファイルを表示</translation>
    </message>
    <message>
        <source>Hide them, or go to their session</source>
        <translation>ファイルを隠す、またはセッションに移動</translation>
    </message>
    <message>
        <source>Show the files of all sessions</source>
        <translation>すべてのセッションのファイルを表示</translation>
    </message>
    <message>
        <source>Hide the files of all sessions</source>
        <translation>すべてのセッションのファイルを隠す</translation>
    </message>
    <message>
        <source>Show or hide them; play a file</source>
        <translation>ファイルの表示/非表示、または再生</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
</context>
<context>
    <name>app::Announcer</name>
    <message>
        <source>It was put aside as %1, and a new one was begun.</source>
        <translation>これを %1 として保管し、新しいライブラリを作成しました。</translation>
    </message>
</context>
<context>
    <name>app::Help</name>
    <message>
        <source>The user&apos;s guide could not be opened. It should be here: %1</source>
        <translation>ユーザーガイドを開けませんでした。本来の場所: %1</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>The diagnostics were saved as %1. They hold no secret and no link; read them before you pass them on.</source>
        <translation>診断情報を %1 に保存しました。シークレットもリンクも含まれていません。ほかの人に渡す前に内容を確認してください。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
</context>
<context>
    <name>app::SleepGuard</name>
    <message>
        <source>Recordings are being downloaded</source>
        <translation>録画をダウンロード中です</translation>
    </message>
</context>
<context>
    <name>cli::AccountAddCommand</name>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>アカウント「%1」は既にあります。</translation>
    </message>
    <message>
        <source>--provider is one of %1, not “%2”.</source>
        <translation>--provider は %1 のいずれかです。「%2」は使えません。</translation>
    </message>
    <message>
        <source>“%1” is a secret; it is read from standard input.</source>
        <translation>「%1」はシークレットです。標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 にフィールド「%2」はありません。</translation>
    </message>
    <message>
        <source>%1 needs --set %2=VALUE.</source>
        <translation>%1 には --set %2=VALUE が必要です。</translation>
    </message>
    <message>
        <source>Standard input holds no JSON object of secrets, such as {&quot;api_key&quot;: &quot;…&quot;}.</source>
        <translation>標準入力にシークレットの JSON オブジェクト（例: {&quot;api_key&quot;: &quot;…&quot;}）がありません。</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
</context>
<context>
    <name>cli::AccountCheckCommand</name>
    <message>
        <source>“%1” works.</source>
        <translation>「%1」は使用できます。</translation>
    </message>
</context>
<context>
    <name>cli::AccountListCommand</name>
    <message>
        <source>No accounts. Add one with: reelkeep-cli account add NAME --provider PROVIDER</source>
        <translation>アカウントがありません。追加するには: reelkeep-cli account add NAME --provider PROVIDER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>cli::AccountRemoveCommand</name>
    <message>
        <source>Removed “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 に値は指定できません。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>%1 は %2 のいずれかです。「%3」は使えません。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」は余分な語です。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 が空です。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation>%1 には 1 から %2 までの整数を指定します。「%3」は使えません。</translation>
    </message>
    <message>
        <source>%1 takes a day as YYYY-MM-DD, not “%2”.</source>
        <translation>%1 には日付を YYYY-MM-DD の形で指定します。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE, not “%2”.</source>
        <translation>%1 には FIELD=VALUE を指定します。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 names %2 twice.</source>
        <translation>%1 で %2 が 2 回指定されています。</translation>
    </message>
</context>
<context>
    <name>cli::Command</name>
    <message>
        <source>Where there is no keychain, REELKEEP_SECRETS can hold {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}.</source>
        <translation>キーリングがない場合は、REELKEEP_SECRETS に {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}} を設定できます。</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>アカウント「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Which command?</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from が --to より後になっています。</translation>
    </message>
    <message>
        <source>The trash is listed without --from and --to.</source>
        <translation>ゴミ箱の一覧には --from と --to を使いません。</translation>
    </message>
</context>
<context>
    <name>cli::HelpText</name>
    <message>
        <source>How to print it; the first is the default</source>
        <translation>出力の形式。先頭が既定値</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Only this session; without it, the whole account</source>
        <translation>このセッションのみ。指定しなければアカウント全体</translation>
    </message>
    <message>
        <source>Recordings, or the files that the browser downloaded (Anchor)</source>
        <translation>録画、またはブラウザーがダウンロードしたファイル (Anchor)</translation>
    </message>
    <message>
        <source>Started on this UTC day or later</source>
        <translation>この日 (UTC) 以降に開始したもの</translation>
    </message>
    <message>
        <source>Started on this UTC day or earlier</source>
        <translation>この日 (UTC) 以前に開始したもの</translation>
    </message>
    <message>
        <source>What is in the trash (Zoom)</source>
        <translation>ゴミ箱にあるもの (Zoom)</translation>
    </message>
    <message>
        <source>Only this recording; may be repeated</source>
        <translation>この録画のみ。複数指定可</translation>
    </message>
    <message>
        <source>Only this type, ignoring case; may be repeated</source>
        <translation>この種類のみ（大文字と小文字は区別しない）。複数指定可</translation>
    </message>
    <message>
        <source>Files at a time (3)</source>
        <translation>同時に扱うファイル数 (3)</translation>
    </message>
    <message>
        <source>Connections for a large file (4)</source>
        <translation>大きなファイル 1 つあたりの接続数 (4)</translation>
    </message>
    <message>
        <source>For the whole process</source>
        <translation>プロセス全体に対する値</translation>
    </message>
    <message>
        <source>zoom-video-sdk, signalwire or anchor-browser</source>
        <translation>zoom-video-sdk、signalwire または anchor-browser</translation>
    </message>
    <message>
        <source>Replaces the provider&apos;s API address; plain http on this computer only</source>
        <translation>プロバイダーの API アドレスの代わりに使用。暗号化なしの http はこのコンピューターのみ</translation>
    </message>
    <message>
        <source>signalwire needs space and project_id</source>
        <translation>signalwire には space と project_id が必要</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>The secrets are read from standard input as one JSON object, such as {&quot;api_key&quot;: &quot;…&quot;}; on a terminal each is asked for without echo. They are kept in the keychain of this computer.
  zoom-video-sdk   api_key and api_secret, or jwt
  signalwire       api_token
  anchor-browser   api_key
Without a keychain, set REELKEEP_SECRETS to {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}: nothing is stored then.</source>
        <translation>シークレットは {&quot;api_key&quot;: &quot;…&quot;} のような 1 つの JSON オブジェクトとして標準入力から読み取ります。端末では 1 つずつ、画面に表示せずに尋ねます。シークレットはこのコンピューターのキーリングに保存されます。
  zoom-video-sdk   api_key と api_secret、または jwt
  signalwire       api_token
  anchor-browser   api_key
キーリングがない場合は、REELKEEP_SECRETS に {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}} を設定します。この場合は何も保存されません。</translation>
    </message>
    <message>
        <source>Show the accounts, never their secrets</source>
        <translation>アカウントを表示（シークレットは表示しない）</translation>
    </message>
    <message>
        <source>Sign in with one small request</source>
        <translation>小さな要求を 1 つ送ってサインイン</translation>
    </message>
    <message>
        <source>Remove an account with its secrets; finished files stay</source>
        <translation>アカウントとそのシークレットを削除。完了したファイルは残る</translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation>一度に要求する行数</translation>
    </message>
    <message>
        <source>Stop after so many rows</source>
        <translation>この行数で停止</translation>
    </message>
    <message>
        <source>List recordings, newest first</source>
        <translation>録画を新しい順に一覧表示</translation>
    </message>
    <message>
        <source>Without a range everything is listed, but for a whole Zoom account the last 30 days.</source>
        <translation>期間を指定しなければすべてを表示します。ただし Zoom のアカウント全体では過去 30 日間です。</translation>
    </message>
    <message>
        <source>The folder; made where it is missing</source>
        <translation>フォルダー。なければ作成</translation>
    </message>
    <message>
        <source>Names below it: {account}/{date} {session}/{name}.{ext}</source>
        <translation>フォルダー内の名前: {account}/{date} {session}/{name}.{ext}</translation>
    </message>
    <message>
        <source>Show the plan and write nothing</source>
        <translation>予定だけを表示し、何も書き込まない</translation>
    </message>
    <message>
        <source>Download recordings, each verified</source>
        <translation>録画をダウンロードし、1 件ずつ検証</translation>
    </message>
    <message>
        <source>The same command again goes on where it stopped. Each finished file gains a line in DIR/SHA256SUMS.
Fields of a template: {provider} {account} {session} {session_id} {date} {time} {type} {name} {id} {ext}.</source>
        <translation>同じコマンドをもう一度実行すると、中断したところから続けます。完了したファイルごとに DIR/SHA256SUMS に 1 行を追加します。
テンプレートのフィールド: {provider} {account} {session} {session_id} {date} {time} {type} {name} {id} {ext}。</translation>
    </message>
    <message>
        <source>Show the downloads that are unfinished</source>
        <translation>未完了のダウンロードを表示</translation>
    </message>
    <message>
        <source>Go on with the downloads that are unfinished</source>
        <translation>未完了のダウンロードを再開</translation>
    </message>
    <message>
        <source>What a person paused, or another process is busy with, is left alone.</source>
        <translation>人が一時停止したものや、別のプロセスが処理中のものには触れません。</translation>
    </message>
    <message>
        <source>Hash downloaded files again and compare with SHA256SUMS</source>
        <translation>ダウンロードしたファイルのハッシュを計算し直し、SHA256SUMS と照合</translation>
    </message>
    <message>
        <source>Show this help (also -h)</source>
        <translation>このヘルプを表示（-h も可）</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>Log to standard error, without secrets (also -v)</source>
        <translation>シークレットを含めずに標準エラーへログを出力（-v も可）</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]...</source>
        <translation>使い方: %1 COMMAND [OPTION]...</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>すべてのコマンドに共通のオプション:</translation>
    </message>
    <message>
        <source>“%1 help COMMAND” shows the options of a command.</source>
        <translation>「%1 help COMMAND」でコマンドのオプションを表示します。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some items failed, 2 wrong command line, 3 credentials refused,
4 provider out of reach, 5 this computer is in the way, 130 and 143 stopped by a signal.</source>
        <translation>終了ステータス: 0 完了、1 一部が失敗、2 コマンドラインの誤り、3 認証情報の拒否、
4 プロバイダーに接続不可、5 このコンピューター側の問題、130 と 143 シグナルによる停止。</translation>
    </message>
</context>
<context>
    <name>cli::ListingWalk</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>プロバイダー「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>cli::ProgressBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>ファイル %1/%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::QueueCommand</name>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>未完了のものはありません。</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>cli::QueueFollower</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not ready yet</source>
        <translation>
            <numerusform>%n 件は未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved (%1)</source>
        <translation>
            <numerusform>%n 件を保存 (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n 件は取得済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件が失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready yet.</source>
        <translation>
            <numerusform>%n 件は未完成です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What a run came to: `3 saved (12 MB), 1 failed`.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>cli::RowPrinter</name>
    <message>
        <source>No recordings.</source>
        <translation>録画はありません。</translation>
    </message>
    <message>
        <source>STARTED (UTC)</source>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
</context>
<context>
    <name>cli::SecretInput</name>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>cli::SelectionPlan</name>
    <message>
        <source>%1 has no browser downloads (--kind downloads).</source>
        <translation>%1 にブラウザーのダウンロードはありません (--kind downloads)。</translation>
    </message>
    <message>
        <source>%1 has no trash (--trash).</source>
        <translation>%1 にゴミ箱はありません (--trash)。</translation>
    </message>
    <message>
        <source>%1 lists one session at a time (--session).</source>
        <translation>%1 では一度に 1 つのセッションだけを一覧表示できます (--session)。</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>The last %1 days, %2 (UTC). For more, use --from.</source>
        <translation>過去 %1 日間、%2 (UTC)。さらに見るには --from を使います。</translation>
    </message>
    <message>
        <source>The %1 days before it, %2 (UTC). For more, use --from.</source>
        <translation>それまでの %1 日間、%2 (UTC)。さらに見るには --from を使います。</translation>
    </message>
    <message>
        <source>%1 has no page size; --page-size has no effect.</source>
        <translation>%1 にはページサイズがありません。--page-size は無効です。</translation>
    </message>
    <message>
        <source>%1 allows %2 rows a page at most.</source>
        <translation>%1 では 1 ページあたり最大 %2 行です。</translation>
    </message>
</context>
<context>
    <name>cli::TextDownloadReport</name>
    <message>
        <source>planned  %1</source>
        <translation>予定  %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n 個のファイル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>saved  %1</source>
        <translation>保存済み  %1</translation>
    </message>
    <message>
        <source>already here  %1</source>
        <translation>取得済み  %1</translation>
    </message>
    <message>
        <source>not ready yet  %1</source>
        <translation>未完成  %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them of unknown size</source>
        <translation>
            <numerusform>%1、うちサイズ不明 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <translation>%1、空き容量 %2</translation>
    </message>
</context>
<context>
    <name>cli::VerifyCommand</name>
    <message>
        <source>same  %1</source>
        <translation>一致  %1</translation>
    </message>
    <message>
        <source>%1 differs from the manifest.</source>
        <translation>%1 はマニフェストと異なります。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>%2 に %1 がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) are as the manifest says.</source>
        <translation>
            <numerusform>%n 個中 %1 個のファイルがマニフェストどおりです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::main</name>
    <message>
        <source>“reelkeep-cli help%1” shows how it is used.</source>
        <translation>「reelkeep-cli help%1」で使い方を表示します。</translation>
    </message>
</context>
<context>
    <name>core::Describe</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an account&apos;s name, %2 what happened
----------
%1 is `401, code 124`, %2 the provider&apos;s own words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the provider refused these credentials</source>
        <translation>プロバイダーがこの認証情報を拒否しました</translation>
    </message>
    <message>
        <source>the provider does not allow these credentials to do this</source>
        <translation>プロバイダーがこの認証情報での操作を許可していません</translation>
    </message>
    <message>
        <source>the provider has no such session or recording</source>
        <translation>プロバイダーにそのようなセッションまたは録画はありません</translation>
    </message>
    <message>
        <source>the provider has nothing under %1</source>
        <translation>プロバイダーの %1 には何もありません</translation>
    </message>
    <message>
        <source>the recording is still being made</source>
        <translation>録画はまだ作成中です</translation>
    </message>
    <message>
        <source>the provider asks for fewer requests</source>
        <translation>プロバイダーが要求を減らすよう求めています</translation>
    </message>
    <message>
        <source>the request was not accepted</source>
        <translation>要求は受け付けられませんでした</translation>
    </message>
    <message>
        <source>the request was not accepted because of %1</source>
        <translation>%1 のため、要求は受け付けられませんでした</translation>
    </message>
    <message>
        <source>the download link no longer works, and a new one did not help</source>
        <translation>ダウンロードリンクが無効になり、新しいリンクでも解決しませんでした</translation>
    </message>
    <message>
        <source>something else came in place of the recording</source>
        <translation>録画の代わりに別のものが届きました</translation>
    </message>
    <message>
        <source>the file is not as long as it was said to be</source>
        <translation>ファイルの長さが知らされていたものと異なります</translation>
    </message>
    <message>
        <source>the recording is no longer the one whose download was begun</source>
        <translation>録画がダウンロードを始めたときのものと異なります</translation>
    </message>
    <message>
        <source>the provider failed, or answered in a way that could not be understood</source>
        <translation>プロバイダーに障害が発生したか、応答を理解できませんでした</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>接続に失敗しました</translation>
    </message>
    <message>
        <source>the connection to %1 failed</source>
        <translation>%1 への接続に失敗しました</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation>%1 への安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>this computer could not read or write a file</source>
        <translation>このコンピューターでファイルの読み書きができませんでした</translation>
    </message>
    <message>
        <source>this computer could not read or write %1</source>
        <translation>このコンピューターで %1 の読み書きができませんでした</translation>
    </message>
    <message>
        <source>this was stopped before its end</source>
        <translation>終わる前に停止されました</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the disk has no room left for %1</source>
        <translation>ディスクに %1 のための空きがありません</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>ディスクは読み取り専用です</translation>
    </message>
    <message>
        <source>the disk that holds %1 can only be read</source>
        <translation>%1 のあるディスクは読み取り専用です</translation>
    </message>
    <message>
        <source>this computer does not permit access to the file</source>
        <translation>このコンピューターではファイルへのアクセスが許可されていません</translation>
    </message>
    <message>
        <source>this computer does not permit access to %1</source>
        <translation>このコンピューターでは %1 へのアクセスが許可されていません</translation>
    </message>
    <message>
        <source>this computer has no keychain for the account&apos;s secrets</source>
        <translation>このコンピューターにはアカウントのシークレットを保存するキーリングがありません</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>キーリングが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>the keychain holds no secrets for this account</source>
        <translation>キーリングにこのアカウントのシークレットがありません</translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is wrong</source>
        <translation>このコンピューターの時計が正しくないため、プロバイダーが認証情報を拒否しました</translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is off by %1</source>
        <translation>このコンピューターの時計が %1 ずれているため、プロバイダーが認証情報を拒否しました</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>no answer came from %1 in time</source>
        <translation>%1 から時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>a web page came in place of the answer</source>
        <translation>応答の代わりに Web ページが届きました</translation>
    </message>
    <message>
        <source>a link leads to another place and was not followed</source>
        <translation>リンクの移動先が別の場所のため、開きませんでした</translation>
    </message>
    <message>
        <source>a link leads to another place, %1, and was not followed</source>
        <translation>リンクの移動先が別の場所 %1 のため、開きませんでした</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found</source>
        <translation>プロバイダーのアドレスが見つかりませんでした</translation>
    </message>
    <message>
        <source>the address %1 was not found</source>
        <translation>アドレス %1 が見つかりませんでした</translation>
    </message>
    <message>
        <source>the library on this computer is damaged</source>
        <translation>このコンピューターのライブラリが壊れています</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Reelkeep</source>
        <translation>ライブラリはより新しいバージョンの Reelkeep で書き込まれています</translation>
    </message>
    <message>
        <source>the browser session is still running, and its recording comes when it has ended</source>
        <translation>ブラウザーセッションはまだ実行中です。録画は終了後に届きます</translation>
    </message>
    <message>
        <source>this computer cannot play this kind of recording until the package %1 is installed</source>
        <translation>パッケージ %1 をインストールするまで、このコンピューターではこの種類の録画を再生できません</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>%1 に再試行してください。</translation>
    </message>
    <message>
        <source>Try again on %1.</source>
        <translation>%1 に再試行してください。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence and its end.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences in one line.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>core::NameTemplate</name>
    <message>
        <source>a } without its {</source>
        <translation>対応する { のない } があります</translation>
    </message>
    <message>
        <source>a { without its }</source>
        <translation>対応する } のない { があります</translation>
    </message>
    <message>
        <source>there is no field {%1}</source>
        <translation>フィールド {%1} はありません</translation>
    </message>
    <message>
        <source>folders are separated by /</source>
        <translation>フォルダーは / で区切ります</translation>
    </message>
    <message>
        <source>an absolute path</source>
        <translation>絶対パスです</translation>
    </message>
    <message>
        <source>an empty folder or file name</source>
        <translation>空のフォルダー名またはファイル名があります</translation>
    </message>
    <message>
        <source>a folder or file name of dots only</source>
        <translation>ドットだけのフォルダー名またはファイル名があります</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>Browse, watch and keep the recordings of your calls and sessions.</source>
        <translation>通話やセッションの録画を一覧し、見て、保存できます。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It comes with no warranty and sends nothing to anybody but your own providers.</source>
        <translation>MIT ライセンスのフリーソフトウェアです。無保証で、ご利用のプロバイダー以外には何も送信しません。</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>診断情報を保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation>Reelkeep について</translation>
    </message>
</context>
<context>
    <name>gui::AccountActions</name>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>アカウント「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its secrets are deleted from %1, its recordings leave the list and its unfinished downloads end. Files on this computer and recordings at the provider stay.</source>
        <translation>シークレットは %1 から削除され、録画は一覧から外れ、未完了のダウンロードは終了します。このコンピューターのファイルとプロバイダーにある録画は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>サインインし直す…</translation>
    </message>
    <message>
        <source>New recordings are not kept at the moment. %1</source>
        <translation>現在、新しい録画は保存されていません。%1</translation>
    </message>
</context>
<context>
    <name>gui::AccountDialog</name>
    <message>
        <source>Where do I find these?</source>
        <translation>これらはどこにありますか？</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>今回の起動中のみ使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>わかりやすい名前</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API アドレス</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>%1 and nowhere else</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Edit the account: %1</source>
        <translation>アカウントを編集: %1</translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation>アカウントを追加: %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;</source>
        <translation>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The provider&apos;s own</source>
        <translation>プロバイダーの既定値</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>この名前のアカウントは既にあります。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <translation>%1 はこの認証情報を受け付けました。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>%1 を確認中…</translation>
    </message>
</context>
<context>
    <name>gui::AccountOptions</name>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Provider keeps for</source>
        <translation>プロバイダーの保持期間</translation>
    </message>
    <message>
        <source>How many days its provider keeps recordings, if you know</source>
        <translation>プロバイダーが録画を保持する日数（わかる場合）</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>同時ファイル数</translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation>ファイルごとの接続数</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Keep everything new</source>
        <translation>新しいものをすべて保存する</translation>
    </message>
    <message>
        <source>Looks at start and every hour, and downloads each recording once.</source>
        <translation>起動時と 1 時間ごとに確認し、各録画を 1 回だけダウンロードします。</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>Transcripts and chats</source>
        <translation>文字起こしとチャット</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>Also what is there already</source>
        <translation>既にあるものも含める</translation>
    </message>
    <message>
        <source>Folder of this account</source>
        <translation>このアカウントのフォルダー</translation>
    </message>
    <message>
        <source>Folder for everything new</source>
        <translation>新しいものを保存するフォルダー</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>全体と同じ</translation>
    </message>
    <message>
        <source>Choose at least one type.</source>
        <translation>少なくとも 1 つの種類を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number in its field</comment>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>gui::BudgetLabel</name>
    <message>
        <source>As the providers last said:</source>
        <translation>各プロバイダーの最新の応答によると:</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 requests left</source>
        <comment>an account&apos;s name</comment>
        <translation>%1: 残りリクエスト %L2／%L3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln request(s) left</source>
        <comment>an account&apos;s name</comment>
        <translation>
            <numerusform>%1: 残りリクエスト %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChoiceButton</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln 個を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ClipboardActions</name>
    <message>
        <source>Select a recording first.</source>
        <translation>先に録画を選択してください。</translation>
    </message>
    <message>
        <source>Too many rows to copy: at most %1. Export the list instead.</source>
        <translation>行が多すぎてコピーできません（最大 %1 行）。代わりに一覧をエクスポートしてください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy session ids</source>
        <translation>セッション ID をコピー</translation>
    </message>
</context>
<context>
    <name>gui::ColourButton</name>
    <message>
        <source>As its provider</source>
        <translation>プロバイダーに合わせる</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>その他…</translation>
    </message>
</context>
<context>
    <name>gui::Companion</name>
    <message>
        <source>Fetching %1…</source>
        <translation>%1 を取得中…</translation>
    </message>
</context>
<context>
    <name>gui::ContentView</name>
    <message>
        <source>Only the beginning is shown; the whole file has %1.</source>
        <translation>先頭部分だけを表示しています。ファイル全体は %1 です。</translation>
    </message>
    <message>
        <source>Very long lines are broken.</source>
        <translation>非常に長い行は分割しています。</translation>
    </message>
    <message>
        <source>Only the first part is shown: the table is too large.</source>
        <translation>最初の部分だけを表示しています。表が大きすぎます。</translation>
    </message>
</context>
<context>
    <name>gui::DateEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in a filter, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>A local day, such as 2026-11-20. Empty: no limit.</source>
        <translation>現地の日付（例: 2026-11-20）。空欄なら制限なし。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>指定なし</translation>
    </message>
</context>
<context>
    <name>gui::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>gui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>gui::DownloadActions</name>
    <message>
        <source>Download into</source>
        <translation>指定先にダウンロード</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>ダウンロード用フォルダー</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed from the queue.</source>
        <translation>
            <numerusform>%Ln 件をキューから削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DownloadGroup</name>
    <message>
        <source>Select a recording first.</source>
        <translation>先に録画を選択してください。</translation>
    </message>
    <message>
        <source>It is on this computer already.</source>
        <translation>既にこのコンピューターにあります。</translation>
    </message>
    <message>
        <source>It is in the trash. Recover it first.</source>
        <translation>ゴミ箱にあります。先に復元してください。</translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation>自分のストレージにあり、プロバイダーはほかからの利用を許可していません。</translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation>プロバイダーでダウンロードの準備ができていません。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation>指定先にダウンロード…</translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPage</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Insert a field into the names</source>
        <translation>名前にフィールドを挿入</translation>
    </message>
    <message>
        <source>Beside each file, what its provider said of it (JSON)</source>
        <translation>各ファイルの横にプロバイダーからの情報を保存する (JSON)</translation>
    </message>
    <message>
        <source>Support calls</source>
        <translation>サポート通話</translation>
    </message>
    <message>
        <source>Weekly call</source>
        <translation>週次通話</translation>
    </message>
    <message>
        <source>speaker view</source>
        <translation>スピーカービュー</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>account’s name</source>
        <translation>アカウントの名前</translation>
    </message>
    <message>
        <source>session’s name</source>
        <translation>セッションの名前</translation>
    </message>
    <message>
        <source>session’s id</source>
        <translation>セッションの ID</translation>
    </message>
    <message>
        <source>day (UTC)</source>
        <translation>日付 (UTC)</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>recording’s name</source>
        <translation>録画の名前</translation>
    </message>
    <message>
        <source>recording’s id</source>
        <translation>録画の ID</translation>
    </message>
    <message>
        <source>file’s ending</source>
        <translation>ファイルの拡張子</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>フィールド {%1} はありません。</translation>
    </message>
    <message>
        <source>A brace stands without its partner.</source>
        <translation>対になっていない波かっこがあります。</translation>
    </message>
    <message>
        <source>Folders are separated by /, and each of them has a name.</source>
        <translation>フォルダーは / で区切り、それぞれに名前を付けてください。</translation>
    </message>
    <message>
        <source>Names of downloads</source>
        <translation>ダウンロードの名前</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>ダウンロード用フォルダー</translation>
    </message>
    <message>
        <source>Back to the usual names</source>
        <translation>標準の名前に戻す</translation>
    </message>
    <message>
        <source>/ makes folders.</source>
        <translation>/ でフォルダーを作れます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected recording(s)</source>
        <translation>
            <numerusform>選択した %Ln 件の録画</numerusform>
        </translation>
    </message>
    <message>
        <source>For example; select recordings in the table to see their names here</source>
        <translation>例（表で録画を選択すると、その名前がここに表示されます）</translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation>ダウンロードの順序</translation>
    </message>
    <message>
        <source>What is downloaded first</source>
        <translation>先にダウンロードするもの</translation>
    </message>
    <message>
        <source>Files at once, connections, speed and timetable</source>
        <translation>同時ファイル数、接続数、速度、スケジュール</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Selected downloads</source>
        <translation>選択したダウンロード</translation>
    </message>
    <message>
        <source>Pause, resume, move or remove the selected downloads</source>
        <translation>選択したダウンロードを一時停止、再開、移動、削除</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>制限…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>What vanishes first</source>
        <translation>消去が近い順</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>キューから削除</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>完了分をキューから削除</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move (only in the order by hand)</source>
        <translation>移動（順序が手動のときのみ）</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>一番上へ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>一番下へ</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>一番上へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>一番下へ移動</translation>
    </message>
</context>
<context>
    <name>gui::DragPreparation</name>
    <message numerus="yes">
        <source>%Ln recordings can be dragged once they are downloaded.</source>
        <translation>
            <numerusform>%Ln 件の録画は、ダウンロードが終わるとドラッグできます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings could not be downloaded. The list of downloads says why.</source>
        <translation>
            <numerusform>%Ln 件の録画をダウンロードできませんでした。理由はダウンロードの一覧で確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings are ready to drag.</source>
        <translation>
            <numerusform>%Ln 件の録画をドラッグできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>フォルダーに保存…</translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>アプリで開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>先に録画を選択してください。</translation>
    </message>
    <message>
        <source>It is not on this computer. Download it first.</source>
        <translation>このコンピューターにありません。先にダウンロードしてください。</translation>
    </message>
    <message>
        <source>Its file is not there any more. Locate it, or download it again.</source>
        <translation>ファイルが元の場所にありません。場所を指定するか、もう一度ダウンロードしてください。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln files at once.</source>
        <translation>
            <numerusform>一度に扱えるファイルは最大 %Ln 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are of different types.</source>
        <translation>これらのファイルは種類が異なります。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 は元の場所にありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are not where they were saved any more.</source>
        <translation>
            <numerusform>%Ln 個のファイルが保存した場所にありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>This desktop has no application that opens %1.</source>
        <translation>このデスクトップには %1 を開くアプリがありません。</translation>
    </message>
    <message>
        <source>This desktop has nothing that shows a folder. The file is %1.</source>
        <translation>このデスクトップにはフォルダーを表示するものがありません。ファイルは %1 です。</translation>
    </message>
    <message>
        <source>Looking for applications…</source>
        <translation>アプリを検索中…</translation>
    </message>
    <message>
        <source>Other application…</source>
        <translation>その他のアプリ…</translation>
    </message>
    <message>
        <source>Only for one file at a time.</source>
        <translation>一度に 1 つのファイルでのみ使えます。</translation>
    </message>
    <message>
        <source>The application could not be started.</source>
        <translation>アプリを起動できませんでした。</translation>
    </message>
    <message>
        <source>This desktop has no dialog for choosing an application.</source>
        <translation>このデスクトップにはアプリを選択するダイアログがありません。</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search name, session, id</source>
        <translation>名前、セッション、ID を検索</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Files of one session together</source>
        <translation>同じセッションのファイルをまとめる</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Download %1 · %2</source>
        <translation>ダウンロード %1 件 · %2</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>ダウンロード %1 件</translation>
    </message>
</context>
<context>
    <name>gui::FirstPage</name>
    <message>
        <source>Your recordings, in one place</source>
        <translation>すべての録画をひとつの場所に</translation>
    </message>
    <message>
        <source>Add an account to see what was recorded and to keep what matters.</source>
        <translation>アカウントを追加すると、録画されたものを見て、大切なものを保存できます。</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation>アカウントを追加: %1</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>まずは見てみる</translation>
    </message>
    <message>
        <source>Three sample accounts on this computer. Nothing is sent anywhere; one click removes them.</source>
        <translation>このコンピューター上の 3 つのサンプルアカウントです。どこにも何も送信されません。1 回のクリックで削除できます。</translation>
    </message>
    <message>
        <source>Try it with sample recordings</source>
        <translation>サンプルの録画で試す</translation>
    </message>
</context>
<context>
    <name>gui::FolderSave</name>
    <message numerus="yes">
        <source>Copying %Ln files into %1…</source>
        <translation>
            <numerusform>%Ln 個のファイルを %1 にコピー中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>フォルダーに保存</translation>
    </message>
</context>
<context>
    <name>gui::FullScreen</name>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
</context>
<context>
    <name>gui::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>ウィンドウとトレイ</translation>
    </message>
    <message>
        <source>Closing the window leaves Reelkeep in the tray, and downloads go on</source>
        <translation>ウィンドウを閉じても Reelkeep をトレイに残し、ダウンロードを続ける</translation>
    </message>
    <message>
        <source>Start in the tray, without a window</source>
        <translation>ウィンドウを表示せず、トレイで開始する</translation>
    </message>
    <message>
        <source>Notify me when downloads are done or need me</source>
        <translation>ダウンロードの完了時や操作が必要なときに通知する</translation>
    </message>
    <message>
        <source>Where the desktop has no tray, closing the window ends Reelkeep as ever.</source>
        <translation>トレイのないデスクトップでは、通常どおりウィンドウを閉じると Reelkeep が終了します。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>gui::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>The size of a picture: %1 wide and %2 high, in pixels</extracomment>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>Double click: fit into the window</source>
        <translation>ダブルクリック: ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Double click: full size</source>
        <translation>ダブルクリック: 原寸大</translation>
    </message>
</context>
<context>
    <name>gui::KindNote</name>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download this file</source>
        <translation>このファイルをダウンロード</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here.</source>
        <translation>この種類のファイルはここに表示されません。</translation>
    </message>
    <message>
        <source>File of an unknown kind</source>
        <translation>不明な種類のファイル</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the kind of a file, %2 its size</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>gui::LimitsPage</name>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>同時ファイル数</translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation>ファイルごとの接続数</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>At these times another speed holds, or nothing is downloaded. Where two overlap, the upper one counts.</source>
        <translation>これらの時間帯には別の速度を適用するか、何もダウンロードしません。重なる場合は上のものが優先されます。</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>時間帯を追加</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>全体と同じ</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>All accounts share these.</source>
        <translation>すべてのアカウントで共有します。</translation>
    </message>
    <message>
        <source>This account keeps to these as well as to those for all accounts.</source>
        <translation>このアカウントには、すべてのアカウントの制限に加えてこれらも適用されます。</translation>
    </message>
</context>
<context>
    <name>gui::ListExport</name>
    <message>
        <source>Export list</source>
        <translation>一覧をエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>別の場所を選択…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were written to %1.</source>
        <translation>
            <numerusform>%Ln 件の録画を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Older ones are not loaded yet.</source>
        <translation>%1それより前のものはまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>gui::LocalCopyActions</name>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>再ダウンロード</translation>
    </message>
    <message>
        <source>Forget the missing copy</source>
        <translation>見つからないコピーの記録を削除</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>このコンピューターから削除…</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>先に録画を選択してください。</translation>
    </message>
    <message>
        <source>None of its files is missing.</source>
        <translation>見つからないファイルはありません。</translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation>プロバイダーでダウンロードの準備ができていません。</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>このコンピューターにありません。</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 はどこにありますか？</translation>
    </message>
    <message numerus="yes">
        <source>In which folder are these %Ln files?</source>
        <translation>
            <numerusform>これら %Ln 個のファイルはどのフォルダーにありますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what was downloaded…</source>
        <translation>ダウンロードしたものと照合中…</translation>
    </message>
    <message>
        <source>%1 of %2 files were found in %3.</source>
        <translation>%2 個中 %1 個のファイルが %3 で見つかりました。</translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its length is another.</source>
        <translation>%1 はダウンロードしたファイルではありません。サイズが異なります。</translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its content is another.</source>
        <translation>%1 はダウンロードしたファイルではありません。内容が異なります。</translation>
    </message>
    <message>
        <source>There is no such file at %1.</source>
        <translation>%1 にそのファイルはありません。</translation>
    </message>
    <message>
        <source>Look elsewhere…</source>
        <translation>別の場所を探す…</translation>
    </message>
    <message>
        <source>Delete %1 (%2) from this computer?</source>
        <translation>%1（%2）をこのコンピューターから削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln files (%1) from this computer?</source>
        <translation>
            <numerusform>%Ln 個のファイル（%1）をこのコンピューターから削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the desktop&apos;s trash. What the provider has stays there.</source>
        <translation>デスクトップのゴミ箱に移動します。プロバイダーにあるものは残ります。</translation>
    </message>
    <message>
        <source>This cannot be undone. What the provider has stays there.</source>
        <translation>この操作は元に戻せません。プロバイダーにあるものは残ります。</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash.</source>
        <translation>%1 をゴミ箱に移動できませんでした。</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 を削除できませんでした。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash.</source>
        <translation>
            <numerusform>%Ln 個のファイルをゴミ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Not all of them could be taken out of the trash again.</source>
        <translation>一部のファイルはゴミ箱から戻せませんでした。</translation>
    </message>
</context>
<context>
    <name>gui::MainMenu</name>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Add sample accounts</source>
        <translation>サンプルアカウントを追加</translation>
    </message>
    <message>
        <source>Remove sample accounts</source>
        <translation>サンプルアカウントを削除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>コピーした内容を開く</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生/一時停止</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation>指定先にダウンロード…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>一覧をエクスポート…</translation>
    </message>
    <message>
        <source>Folder for downloads…</source>
        <translation>ダウンロード用フォルダー…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>診断情報を保存…</translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation>Reelkeep について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Move panels</source>
        <translation>パネルを移動</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Select a recording to watch it and to see everything that its provider tells of it.</source>
        <translation>録画を選択すると、再生したり、プロバイダーが提供するすべての情報を見たりできます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 件選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected.</source>
        <translation>
            <numerusform>%Ln 件の録画を選択しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln 件の録画</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>gui::NamePreview</name>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>%1 – the name is taken</source>
        <translation>%1 – この名前は使用済み</translation>
    </message>
    <message>
        <source>%1 – as before</source>
        <translation>%1 – 以前のまま</translation>
    </message>
    <message>
        <source>It is in the queue or was downloaded, and keeps its name: %1</source>
        <translation>キューにあるかダウンロード済みのため、名前は変わりません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are taken and get a number</source>
        <translation>
            <numerusform>%Ln 件の名前は使用済みのため番号が付きます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message numerus="yes">
        <source>%Ln recording(s) saved</source>
        <translation>
            <numerusform>%Ln 件の録画を保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) could not be downloaded</source>
        <translation>
            <numerusform>%Ln 件の録画をダウンロードできませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) saved.</source>
        <translation>
            <numerusform>%Ln 件の録画を保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PasscodeRow</name>
    <message>
        <source>Show passcode</source>
        <translation>パスコードを表示</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>プロバイダーに問い合わせ中…</translation>
    </message>
    <message>
        <source>This session has no passcode.</source>
        <translation>このセッションにパスコードはありません。</translation>
    </message>
    <message>
        <source>Passcode: %1</source>
        <translation>パスコード: %1</translation>
    </message>
</context>
<context>
    <name>gui::PasteIn</name>
    <message>
        <source>Looking up sessions: %1 of %2…</source>
        <translation>セッションを検索中: %1/%2…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sessions hold no recording yet.</source>
        <translation>
            <numerusform>%Ln 件のセッションにはまだ録画がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found: %1.</source>
        <translation>
            <numerusform>%Ln 件は見つかりませんでした: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not looked up.</source>
        <translation>
            <numerusform>%Ln 件は検索しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>No session&apos;s id and no address of a recording was recognised.</source>
        <translation>セッションの ID も録画のアドレスも認識できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>%Ln 行を認識できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>これを検索</translation>
    </message>
    <message>
        <source>Copy the rest</source>
        <translation>残りをコピー</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>gui::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>This wants a whole path, which begins with /.</source>
        <translation>/ で始まる完全なパスを入力してください。</translation>
    </message>
</context>
<context>
    <name>gui::PlaybackControls</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Another recording of the same session, at the same moment</source>
        <translation>同じセッションの別の録画に、同じ時点で切り替え</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全画面 (F)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>音声をオン (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>音声をオフ (M)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (スペース)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (スペース)</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック</translation>
    </message>
</context>
<context>
    <name>gui::PlayerPage</name>
    <message>
        <source>Nothing comes from the provider at the moment. It goes on by itself.</source>
        <translation>現在プロバイダーから何も届いていません。届き次第、自動で続行します。</translation>
    </message>
    <message>
        <source>It does not move. The file may be damaged here.</source>
        <translation>再生が進みません。保存したファイルが壊れている可能性があります。</translation>
    </message>
    <message>
        <source>Asking the provider for the first bytes…</source>
        <translation>プロバイダーに最初のデータを要求中…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
</context>
<context>
    <name>gui::PreviewPanel</name>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files of this session</source>
        <translation>このセッションのファイル</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>ファイル (%1)</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation>自分のストレージにあり、プロバイダーはほかからの利用を許可していません。</translation>
    </message>
    <message>
        <source>It is in the trash. Recover it to watch it.</source>
        <translation>ゴミ箱にあります。見るには復元してください。</translation>
    </message>
    <message>
        <source>The provider is still processing it. It can be watched as soon as that is done.</source>
        <translation>プロバイダーがまだ処理中です。処理が終わり次第、見られます。</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>%1 を取得中…</translation>
    </message>
</context>
<context>
    <name>gui::RecordingActions</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>サインインし直す…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>gui::RecordingDrag</name>
    <message>
        <source>Recordings can only be downloaded into a folder of this computer.</source>
        <translation>録画のダウンロード先にできるのは、このコンピューターのフォルダーだけです。</translation>
    </message>
    <message>
        <source>There is no folder %1 that this app can reach.</source>
        <translation>フォルダー %1 が存在しないか、このアプリからアクセスできません。</translation>
    </message>
    <message>
        <source>This app may not write into %1.</source>
        <translation>このアプリには %1 への書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>What is still in the cloud can be dropped on a folder of a file manager. For other places, download it first.</source>
        <translation>まだクラウドにあるものは、ファイルマネージャーのフォルダーにドロップできます。ほかの場所で使うには、先にダウンロードしてください。</translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>フォルダーに保存…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were left out: they are still being made, in the trash, or kept elsewhere.</source>
        <translation>
            <numerusform>%Ln 件の録画は除外しました。作成中か、ゴミ箱にあるか、別の場所に保存されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings</source>
        <translation>
            <numerusform>%Ln 件の録画</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordingsPanel</name>
    <message>
        <source>Recordings</source>
        <translation>録画</translation>
    </message>
</context>
<context>
    <name>gui::RecordingsView</name>
    <message>
        <source>As at first</source>
        <translation>初期状態に戻す</translation>
    </message>
</context>
<context>
    <name>gui::Refusal</name>
    <message>
        <source>Set the clock right, then check again.</source>
        <translation>時計を合わせてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <extracomment>%1 is &quot;An API token with the Video scope&quot; or the like</extracomment>
        <translation>必要なもの: %1。</translation>
    </message>
    <message>
        <source>%1 does not answer at this place; is it written right?</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>入力された場所で %1 が応答しません。正しく入力されているか確認してください。</translation>
    </message>
</context>
<context>
    <name>gui::SecurityPage</name>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>If your company’s network reads encrypted connections, name the file of its own authority (PEM). It is trusted besides those of the system, by Reelkeep alone.</source>
        <translation>会社のネットワークが暗号化された接続の内容を読み取る場合は、会社の認証局のファイル (PEM) を指定してください。システムの認証局に加えて、Reelkeep だけがこれを信頼します。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>API keys and tokens are kept in %1 and nowhere else: not in the library, the settings or the log. Each goes to its own provider only.</source>
        <translation>API キーとトークンは %1 だけに保存されます。ライブラリ、設定、ログには保存されません。それぞれ該当するプロバイダーにのみ送信されます。</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>認証局のファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The system’s authorities alone</source>
        <translation>システムの認証局のみ</translation>
    </message>
    <message>
        <source>No certificate can be read from this file. It has to be in PEM form.</source>
        <translation>このファイルから証明書を読み取れません。PEM 形式である必要があります。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> …</source>
        <translation> ほか</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s): %1</source>
        <extracomment>%1 is a list of names of certificates</extracomment>
        <translation>
            <numerusform>証明書 %Ln 件: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SeekBar</name>
    <message>
        <source>Position</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>gui::SelectAll</name>
    <message>
        <source>Select all that match</source>
        <translation>一致するものをすべて選択</translation>
    </message>
    <message>
        <source>Loading all that match…</source>
        <translation>一致するものをすべて読み込み中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln recording(s) that are loaded are selected.</source>
        <translation>
            <numerusform>読み込み済みの録画 %Ln 件を選択しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected. The others could not be loaded.</source>
        <translation>
            <numerusform>録画 %Ln 件を選択しています。残りは読み込めませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>gui::SpeedBox</name>
    <message>
        <source> kB/s</source>
        <translation> kB/秒</translation>
    </message>
</context>
<context>
    <name>gui::StoragePage</name>
    <message>
        <source>Pictures and waveforms of the preview are kept, so that they cost their bytes once. The least recently used go first. Files that you downloaded are not part of this.</source>
        <translation>プレビューの画像と波形は、何度もダウンロードしないように保管されます。長く使われていないものから削除されます。ダウンロードしたファイルは含まれません。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Empty cache</source>
        <translation>キャッシュを消去</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
</context>
<context>
    <name>gui::TableActions</name>
    <message>
        <source>The list is empty.</source>
        <translation>一覧は空です。</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>一致するものをすべて選択</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>一覧をエクスポート…</translation>
    </message>
</context>
<context>
    <name>gui::TableView</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>gui::TextView</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>gui::TimeWindowRow</name>
    <message>
        <source>Remove this time</source>
        <translation>この時間帯を削除</translation>
    </message>
    <message>
        <source>From this time</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>To this time</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>A time that is not after the first is on the next day.</source>
        <translation>開始時刻以前の時刻は翌日になります。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>この時間帯の動作</translation>
    </message>
    <message>
        <source>Speed then</source>
        <translation>この時間帯の速度</translation>
    </message>
</context>
<context>
    <name>gui::TranscriptModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a transcript for a screen reader: %1 is the time, %2 what was said</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A line of a transcript for a screen reader: %1 is the time, %2 who spoke, %3 what was said</extracomment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>gui::TranscriptView</name>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>前の一致 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>次の一致 (Enter)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Back to the line that is being played</source>
        <translation>再生中の行に戻る</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Search transcript</source>
        <translation>文字起こしを検索</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Search chat</source>
        <translation>チャットを検索</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Search timeline</source>
        <translation>タイムラインを検索</translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>誰も書き込んでいません。</translation>
    </message>
    <message>
        <source>Nobody was seen.</source>
        <translation>誰も映っていません。</translation>
    </message>
    <message>
        <source>This transcript has no text.</source>
        <translation>この文字起こしにはテキストがありません。</translation>
    </message>
    <message>
        <source>Only the first part is shown: there is more than fits here.</source>
        <translation>最初の部分だけを表示しています。全体はここに収まりません。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>The place among what a search found: %1 is a number, %2 a large number</extracomment>
        <translation>%1/%2 件超</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place among what a search found: 2 of 7</extracomment>
        <translation>%1/%2 件</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation>
            <numerusform>%Ln 行を読み取れませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Show Reelkeep</source>
        <translation>Reelkeep を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>gui::VideoSurface</name>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
</context>
<context>
    <name>gui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
</context>
<context>
    <name>models::AccountsModel</name>
    <message>
        <source>All recordings</source>
        <translation>すべての録画</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Browser downloads</source>
        <translation>ブラウザーのダウンロード</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>要サインイン</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>A sample account on this computer</source>
        <translation>このコンピューターのサンプルアカウント</translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation>開いたセッション</translation>
    </message>
</context>
<context>
    <name>models::QueueModel</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 パーセント</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>secrets::EnvironmentStore</name>
    <message>
        <source>REELKEEP_SECRETS is not a JSON object.</source>
        <translation>REELKEEP_SECRETS が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>REELKEEP_SECRETS has no JSON object of strings for “%1”.</source>
        <translation>REELKEEP_SECRETS に「%1」の文字列からなる JSON オブジェクトがありません。</translation>
    </message>
    <message>
        <source>the environment (REELKEEP_SECRETS)</source>
        <translation>環境変数 (REELKEEP_SECRETS)</translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: change them there.</source>
        <translation>「%1」のシークレットは REELKEEP_SECRETS から読み取られています。変更はそこで行ってください。</translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: remove them there.</source>
        <translation>「%1」のシークレットは REELKEEP_SECRETS から読み取られています。削除はそこで行ってください。</translation>
    </message>
</context>
<context>
    <name>secrets::KeychainStore</name>
    <message>
        <source>the system keychain</source>
        <translation>システムのキーリング</translation>
    </message>
</context>
<context>
    <name>secrets::MemoryStore</name>
    <message>
        <source>this session only</source>
        <translation>メモリー（今回の起動中）</translation>
    </message>
</context>
</TS>
