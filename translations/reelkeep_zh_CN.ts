<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountFields</name>
    <message>
        <source>there is no such field</source>
        <translation>没有此字段</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺少此项</translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation>不是网址</translation>
    </message>
    <message>
        <source>a user name, a query or a fragment has no place in the address</source>
        <translation>地址中不能有用户名、查询或片段</translation>
    </message>
    <message>
        <source>plain http is accepted for this computer only</source>
        <translation>普通 http 仅限本机使用</translation>
    </message>
    <message>
        <source>no such secret</source>
        <translation>没有此机密信息</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>it holds a space or a line break</source>
        <translation>含有空格或换行</translation>
    </message>
    <message>
        <source>it is not the name of a space</source>
        <translation>不是空间的名称</translation>
    </message>
    <message>
        <source>it is not a project ID</source>
        <translation>不是项目 ID</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Move to trash…</source>
        <translation>移到回收站…</translation>
    </message>
    <message>
        <source>Recover from trash</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>请先选择录制内容。</translation>
    </message>
    <message>
        <source>%1 has no trash.</source>
        <translation>%1 没有回收站。</translation>
    </message>
    <message>
        <source>%1 deletes nothing on request.</source>
        <translation>%1 不支持手动删除。</translation>
    </message>
    <message>
        <source>%1 deletes recordings only, no browser downloads.</source>
        <translation>%1 只能删除录制内容，不能删除浏览器下载。</translation>
    </message>
    <message>
        <source>%1 no longer has it; it is on this computer only.</source>
        <translation>%1 处已没有它，只有这台计算机上还有。</translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation>它已在回收站中。</translation>
    </message>
    <message>
        <source>It is not in the trash.</source>
        <translation>它不在回收站中。</translation>
    </message>
    <message>
        <source>It is being downloaded. Remove it from the downloads first.</source>
        <translation>正在下载。请先从下载中移除。</translation>
    </message>
    <message>
        <source>It is being changed at this moment.</source>
        <translation>正在更改。</translation>
    </message>
    <message>
        <source>%1 knows it only together with its session. Select the whole session.</source>
        <translation>%1 只能将它与所属会话一起处理。请选择整个会话。</translation>
    </message>
    <message>
        <source>“%1”, the whole session</source>
        <translation>“%1”，整个会话</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>of unknown size</source>
        <translation>大小未知</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s), %1, to the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>要将 %Ln 个文件（%1）移到回收站吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %Ln file(s), %1, from the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>要从回收站恢复 %Ln 个文件（%1）吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln file(s), %1, for good?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>要永久删除 %Ln 个文件（%1）吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because they are being downloaded.</source>
        <translation>
            <numerusform>%Ln 个文件会保留，因为正在下载。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because the provider knows them only together with their session.</source>
        <translation>
            <numerusform>%Ln 个文件会保留，因为提供商只能将它们与所属会话一起处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on this computer only, and stay.</source>
        <translation>
            <numerusform>%Ln 个文件只在这台计算机上，会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln browser download(s) stay, because the provider does not delete them.</source>
        <translation>
            <numerusform>%Ln 个浏览器下载会保留，因为提供商不支持删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because their provider has no trash.</source>
        <translation>
            <numerusform>%Ln 个文件会保留，因为其提供商没有回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln 个文件保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Account: %1.</source>
        <translation>账户：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) go as a whole, with everything that the provider has of them.</source>
        <translation>
            <numerusform>%Ln 个会话将整体处理，包括提供商处与其有关的所有内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files lie in your own storage: there they stay, only their description goes.</source>
        <translation>
            <numerusform>其中 %Ln 个文件在您自己的存储中：文件会保留，只处理其描述信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days; until then they can be recovered.</source>
        <translation>提供商会在 30 天后清空回收站；在此之前可以恢复。</translation>
    </message>
    <message>
        <source>The provider cannot bring them back.</source>
        <translation>提供商无法恢复它们。</translation>
    </message>
    <message>
        <source>Copies on this computer stay.</source>
        <translation>这台计算机上的副本会保留。</translation>
    </message>
    <message>
        <source>Moving to the trash: %1 of %2…</source>
        <extracomment>%1 of %2 requests have been answered</extracomment>
        <translation>正在移到回收站：%1/%2…</translation>
    </message>
    <message>
        <source>Recovering: %1 of %2…</source>
        <translation>正在恢复：%1/%2…</translation>
    </message>
    <message>
        <source>Deleting: %1 of %2…</source>
        <translation>正在删除：%1/%2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash.</source>
        <translation>
            <numerusform>已将 %Ln 个文件移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) recovered.</source>
        <translation>
            <numerusform>已恢复 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted for good.</source>
        <translation>
            <numerusform>已永久删除 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not moved to the trash.</source>
        <translation>
            <numerusform>%Ln 个文件未移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not recovered.</source>
        <translation>
            <numerusform>%Ln 个文件未恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not deleted.</source>
        <translation>
            <numerusform>%Ln 个文件未删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed, because their download has begun.</source>
        <translation>
            <numerusform>%Ln 个文件已保留，因为它们已开始下载。</numerusform>
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
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
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
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date of this year without the year, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>Date and time in full, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>在托盘中启动，不显示窗口。</translation>
    </message>
    <message>
        <source>Begin with the form for an account.</source>
        <translation>启动时打开账户表单。</translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation>暂停所有下载。</translation>
    </message>
    <message>
        <source>Session ids, addresses of recordings, or files that list them.</source>
        <translation>会话 ID、录制内容的地址，或列出它们的文件。</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Forwards, again: twice as fast</source>
        <translation>向前播放，再按一次速度加倍</translation>
    </message>
    <message>
        <source>A few seconds back</source>
        <translation>后退几秒</translation>
    </message>
    <message>
        <source>A few seconds ahead</source>
        <translation>前进几秒</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>增大音量</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>减小音量</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Begins with sk-</source>
        <translation>以 sk- 开头</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>一个 API 密钥</translation>
    </message>
    <message>
        <source>In the Anchor Browser dashboard open API Keys.</source>
        <translation>在 Anchor Browser 控制台中打开“API Keys”。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>acme, or acme.signalwire.com</source>
        <translation>acme，或 acme.signalwire.com</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>The project&apos;s UUID</source>
        <translation>项目的 UUID</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>A token with the Video scope</source>
        <translation>具有 Video 权限范围的令牌</translation>
    </message>
    <message>
        <source>A space, a project ID and an API token with the Video scope</source>
        <translation>空间、项目 ID 和具有 Video 权限范围的 API 令牌</translation>
    </message>
    <message>
        <source>In your SignalWire space open API Credentials: the project ID stands at the top, the tokens below it.</source>
        <translation>在您的 SignalWire 空间中打开“API Credentials”：顶部是项目 ID，下方是令牌。</translation>
    </message>
    <message>
        <source>The Video SDK API key</source>
        <translation>Video SDK 的 API 密钥</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API 机密</translation>
    </message>
    <message>
        <source>The Video SDK API secret</source>
        <translation>Video SDK 的 API 机密</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>A ready token, instead of key and secret</source>
        <translation>现成的令牌，代替密钥和机密</translation>
    </message>
    <message>
        <source>An API key and its secret, or a ready JWT</source>
        <translation>API 密钥及其机密，或现成的 JWT</translation>
    </message>
    <message>
        <source>In the Zoom App Marketplace choose Develop, Build Video SDK, and open the API keys section. The API key is not the SDK key.</source>
        <translation>在 Zoom App Marketplace 中依次选择“Develop”和“Build Video SDK”，然后打开 API 密钥部分。API 密钥不是 SDK 密钥。</translation>
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
        <translation>正在接收</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 剩余 %2</translation>
    </message>
    <message>
        <source>waits for a slot</source>
        <translation>等待空位</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已在本机</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done, its size differs from the list</source>
        <translation>已完成，大小与列表不符</translation>
    </message>
    <message>
        <source>done, the server did not say its size</source>
        <translation>已完成，服务器未说明大小</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>still being made</source>
        <translation>仍在生成</translation>
    </message>
    <message>
        <source>still being made, looks again at %1</source>
        <translation>仍在生成，%1 再查看</translation>
    </message>
    <message>
        <source>the provider fails</source>
        <translation>提供商出错</translation>
    </message>
    <message>
        <source>the provider fails, tries again at %1</source>
        <translation>提供商出错，%1 重试</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>no connection, tries again at %1</source>
        <translation>无法连接，%1 重试</translation>
    </message>
    <message>
        <source>waits for space on the disk</source>
        <translation>等待磁盘空间</translation>
    </message>
    <message>
        <source>waits for space on %1</source>
        <translation>等待 %1 上的空间</translation>
    </message>
    <message>
        <source>waits for space: %1 more on %2</source>
        <translation>等待空间：%2 还需 %1</translation>
    </message>
    <message>
        <source>waits, by your timetable</source>
        <translation>按时间表等待</translation>
    </message>
    <message>
        <source>waits until %1, by your timetable</source>
        <translation>按时间表等待至 %1</translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit</source>
        <translation>因提供商的限制而等待</translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit until %1</source>
        <translation>因提供商的限制等待至 %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>no network, tries again at %1</source>
        <translation>无网络，%1 重试</translation>
    </message>
    <message>
        <source>signed out, waits until you sign in</source>
        <translation>已退出登录，待您登录</translation>
    </message>
    <message>
        <source>asks for the link</source>
        <translation>正在获取链接</translation>
    </message>
    <message>
        <source>checks the file</source>
        <translation>正在校验文件</translation>
    </message>
</context>
<context>
    <name>QueueSummary</name>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1/%2 正在进行</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln 项已暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 项失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln 项已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>没有要下载的内容</translation>
    </message>
</context>
<context>
    <name>RecordingCells</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Vanishes in</source>
        <translation>距清除还有</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>在云端</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>in your own storage</source>
        <translation>在您自己的存储中</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>已保存 %1/%2</translation>
    </message>
    <message>
        <source>%1, session, open</source>
        <translation>%1，会话，已展开</translation>
    </message>
    <message>
        <source>%1, session, closed</source>
        <translation>%1，会话，已折叠</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days.</source>
        <translation>提供商会在 30 天后清空回收站。</translation>
    </message>
    <message>
        <source>By the retention that you set for this account.</source>
        <translation>按您为此账户设置的保留期计算。</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>文件缺失</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved as %1 and is not there any more.</source>
        <translation>它曾保存为 %1，现在已不在那里。</translation>
    </message>
</context>
<context>
    <name>RecordingDetails</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>移入回收站的时间</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation>录制内容 ID</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>会话 ID</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次看到</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 美元</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>yes, it is the one that plays first</source>
        <translation>是，它最先播放</translation>
    </message>
    <message>
        <source>Cost of the session in credits</source>
        <translation>会话费用（积分）</translation>
    </message>
    <message>
        <source>Downloaded from</source>
        <translation>下载自</translation>
    </message>
    <message>
        <source>Original address</source>
        <translation>原始地址</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>参与者 ID</translation>
    </message>
    <message>
        <source>Participant key</source>
        <translation>参与者键</translation>
    </message>
    <message>
        <source>Time the browser took</source>
        <translation>浏览器用时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Was saved as</source>
        <translation>曾保存为</translation>
    </message>
</context>
<context>
    <name>RecordingsFeed</name>
    <message>
        <source>%1 · Try again</source>
        <translation>%1 · 重试</translation>
    </message>
    <message>
        <source>Fetching recordings…</source>
        <translation>正在获取录制内容…</translation>
    </message>
    <message>
        <source>As of %1, being refreshed…</source>
        <translation>%1 的数据，正在刷新…</translation>
    </message>
    <message>
        <source>Nothing in the six months before these · Look further back</source>
        <translation>再往前六个月没有内容 · 继续往前查看</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>没有符合搜索和筛选条件的内容。</translation>
    </message>
    <message>
        <source>No recordings yet.</source>
        <translation>还没有录制内容。</translation>
    </message>
    <message>
        <source>Nothing is saved on this computer yet.</source>
        <translation>这台计算机上还没有保存任何内容。</translation>
    </message>
    <message>
        <source>No browser downloads.</source>
        <translation>没有浏览器下载。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message numerus="yes">
        <source>Fetching older recordings… %Ln so far</source>
        <translation>
            <numerusform>正在获取更早的录制内容… 目前 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sorted among the %Ln loaded · Load all</source>
        <translation>
            <numerusform>已在加载的 %Ln 条中排序 · 全部加载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through %Ln recording(s) · Look through older ones</source>
        <translation>
            <numerusform>已查看 %Ln 条录制内容 · 继续查看更早的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far, older ones follow</source>
        <translation>
            <numerusform>目前 %Ln 条，更早的随后显示</numerusform>
        </translation>
    </message>
    <message>
        <source>No session was opened by its id.</source>
        <translation>没有通过 ID 打开的会话。</translation>
    </message>
</context>
<context>
    <name>RecordingsKeys</name>
    <message>
        <source>Show the files of a session</source>
        <translation>显示会话的文件</translation>
    </message>
    <message>
        <source>Hide them, or go to their session</source>
        <translation>隐藏文件，或转到所属会话</translation>
    </message>
    <message>
        <source>Show the files of all sessions</source>
        <translation>显示所有会话的文件</translation>
    </message>
    <message>
        <source>Hide the files of all sessions</source>
        <translation>隐藏所有会话的文件</translation>
    </message>
    <message>
        <source>Show or hide them; play a file</source>
        <translation>显示或隐藏文件；播放文件</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制内容</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
</context>
<context>
    <name>app::Announcer</name>
    <message>
        <source>It was put aside as %1, and a new one was begun.</source>
        <translation>已将其另存为 %1，并新建了资料库。</translation>
    </message>
</context>
<context>
    <name>app::Help</name>
    <message>
        <source>The user&apos;s guide could not be opened. It should be here: %1</source>
        <translation>无法打开用户指南。它应在此处：%1</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>The diagnostics were saved as %1. They hold no secret and no link; read them before you pass them on.</source>
        <translation>诊断信息已保存为 %1。其中没有机密信息，也没有链接；转交他人前请先查看。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
</context>
<context>
    <name>app::SleepGuard</name>
    <message>
        <source>Recordings are being downloaded</source>
        <translation>正在下载录制内容</translation>
    </message>
</context>
<context>
    <name>cli::AccountAddCommand</name>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>已有账户“%1”。</translation>
    </message>
    <message>
        <source>--provider is one of %1, not “%2”.</source>
        <translation>--provider 须为 %1 之一，不能是“%2”。</translation>
    </message>
    <message>
        <source>“%1” is a secret; it is read from standard input.</source>
        <translation>“%1”是机密信息，从标准输入读取。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 没有字段“%2”。</translation>
    </message>
    <message>
        <source>%1 needs --set %2=VALUE.</source>
        <translation>%1 需要 --set %2=VALUE。</translation>
    </message>
    <message>
        <source>Standard input holds no JSON object of secrets, such as {&quot;api_key&quot;: &quot;…&quot;}.</source>
        <translation>标准输入中没有机密信息的 JSON 对象，例如 {&quot;api_key&quot;: &quot;…&quot;}。</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>已添加“%1”。</translation>
    </message>
</context>
<context>
    <name>cli::AccountCheckCommand</name>
    <message>
        <source>“%1” works.</source>
        <translation>“%1”可以使用。</translation>
    </message>
</context>
<context>
    <name>cli::AccountListCommand</name>
    <message>
        <source>No accounts. Add one with: reelkeep-cli account add NAME --provider PROVIDER</source>
        <translation>没有账户。添加账户：reelkeep-cli account add NAME --provider PROVIDER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>cli::AccountRemoveCommand</name>
    <message>
        <source>Removed “%1”.</source>
        <translation>已移除“%1”。</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不接受值。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>%1 须为 %2 之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 给出了两次。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>多了一个词“%1”。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation>%1 须为 1 到 %2 之间的整数，不能是“%3”。</translation>
    </message>
    <message>
        <source>%1 takes a day as YYYY-MM-DD, not “%2”.</source>
        <translation>%1 须为 YYYY-MM-DD 格式的日期，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE, not “%2”.</source>
        <translation>%1 须为 FIELD=VALUE，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 names %2 twice.</source>
        <translation>%1 中 %2 出现了两次。</translation>
    </message>
</context>
<context>
    <name>cli::Command</name>
    <message>
        <source>Where there is no keychain, REELKEEP_SECRETS can hold {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}.</source>
        <translation>没有密钥环时，可在 REELKEEP_SECRETS 中设置 {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}。</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>没有账户“%1”。</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Which command?</source>
        <translation>请指定命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from 晚于 --to。</translation>
    </message>
    <message>
        <source>The trash is listed without --from and --to.</source>
        <translation>列出回收站时不能使用 --from 和 --to。</translation>
    </message>
</context>
<context>
    <name>cli::HelpText</name>
    <message>
        <source>How to print it; the first is the default</source>
        <translation>输出格式，第一个为默认值</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Only this session; without it, the whole account</source>
        <translation>仅此会话；不指定则为整个账户</translation>
    </message>
    <message>
        <source>Recordings, or the files that the browser downloaded (Anchor)</source>
        <translation>录制内容，或浏览器下载的文件（Anchor）</translation>
    </message>
    <message>
        <source>Started on this UTC day or later</source>
        <translation>开始于此 UTC 日期或之后</translation>
    </message>
    <message>
        <source>Started on this UTC day or earlier</source>
        <translation>开始于此 UTC 日期或之前</translation>
    </message>
    <message>
        <source>What is in the trash (Zoom)</source>
        <translation>回收站中的内容（Zoom）</translation>
    </message>
    <message>
        <source>Only this recording; may be repeated</source>
        <translation>仅此录制内容；可重复使用</translation>
    </message>
    <message>
        <source>Only this type, ignoring case; may be repeated</source>
        <translation>仅此类型，不区分大小写；可重复使用</translation>
    </message>
    <message>
        <source>Files at a time (3)</source>
        <translation>同时下载的文件数（3）</translation>
    </message>
    <message>
        <source>Connections for a large file (4)</source>
        <translation>大文件的连接数（4）</translation>
    </message>
    <message>
        <source>For the whole process</source>
        <translation>针对整个进程</translation>
    </message>
    <message>
        <source>zoom-video-sdk, signalwire or anchor-browser</source>
        <translation>zoom-video-sdk、signalwire 或 anchor-browser</translation>
    </message>
    <message>
        <source>Replaces the provider&apos;s API address; plain http on this computer only</source>
        <translation>替换提供商的 API 地址；仅限本机使用普通 http</translation>
    </message>
    <message>
        <source>signalwire needs space and project_id</source>
        <translation>signalwire 需要 space 和 project_id</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>The secrets are read from standard input as one JSON object, such as {&quot;api_key&quot;: &quot;…&quot;}; on a terminal each is asked for without echo. They are kept in the keychain of this computer.
  zoom-video-sdk   api_key and api_secret, or jwt
  signalwire       api_token
  anchor-browser   api_key
Without a keychain, set REELKEEP_SECRETS to {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}: nothing is stored then.</source>
        <translation>机密信息从标准输入读取，为一个 JSON 对象，例如 {&quot;api_key&quot;: &quot;…&quot;}；在终端中会逐项询问，且不回显。它们保存在这台计算机的密钥环中。
  zoom-video-sdk   api_key 和 api_secret，或 jwt
  signalwire       api_token
  anchor-browser   api_key
没有密钥环时，请将 REELKEEP_SECRETS 设为 {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}：此时不会存储任何内容。</translation>
    </message>
    <message>
        <source>Show the accounts, never their secrets</source>
        <translation>显示账户，绝不显示其机密信息</translation>
    </message>
    <message>
        <source>Sign in with one small request</source>
        <translation>用一个小请求登录</translation>
    </message>
    <message>
        <source>Remove an account with its secrets; finished files stay</source>
        <translation>移除账户及其机密信息；已完成的文件会保留</translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation>每次请求的行数</translation>
    </message>
    <message>
        <source>Stop after so many rows</source>
        <translation>达到此行数后停止</translation>
    </message>
    <message>
        <source>List recordings, newest first</source>
        <translation>列出录制内容，最新的在前</translation>
    </message>
    <message>
        <source>Without a range everything is listed, but for a whole Zoom account the last 30 days.</source>
        <translation>不指定范围则列出全部内容，但对整个 Zoom 账户只列出最近 30 天。</translation>
    </message>
    <message>
        <source>The folder; made where it is missing</source>
        <translation>文件夹；不存在时会创建</translation>
    </message>
    <message>
        <source>Names below it: {account}/{date} {session}/{name}.{ext}</source>
        <translation>文件夹内的名称：{account}/{date} {session}/{name}.{ext}</translation>
    </message>
    <message>
        <source>Show the plan and write nothing</source>
        <translation>显示计划，不写入任何内容</translation>
    </message>
    <message>
        <source>Download recordings, each verified</source>
        <translation>下载录制内容，逐个校验</translation>
    </message>
    <message>
        <source>The same command again goes on where it stopped. Each finished file gains a line in DIR/SHA256SUMS.
Fields of a template: {provider} {account} {session} {session_id} {date} {time} {type} {name} {id} {ext}.</source>
        <translation>再次运行相同的命令会从中断处继续。每个完成的文件会在 DIR/SHA256SUMS 中增加一行。
模板的字段：{provider} {account} {session} {session_id} {date} {time} {type} {name} {id} {ext}。</translation>
    </message>
    <message>
        <source>Show the downloads that are unfinished</source>
        <translation>显示未完成的下载</translation>
    </message>
    <message>
        <source>Go on with the downloads that are unfinished</source>
        <translation>继续未完成的下载</translation>
    </message>
    <message>
        <source>What a person paused, or another process is busy with, is left alone.</source>
        <translation>用户暂停的下载，或其他进程正在处理的下载，都保持不动。</translation>
    </message>
    <message>
        <source>Hash downloaded files again and compare with SHA256SUMS</source>
        <translation>重新计算已下载文件的哈希值，并与 SHA256SUMS 比较</translation>
    </message>
    <message>
        <source>Show this help (also -h)</source>
        <translation>显示此帮助（也可用 -h）</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Log to standard error, without secrets (also -v)</source>
        <translation>将日志写到标准错误，不含机密信息（也可用 -v）</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]...</source>
        <translation>用法：%1 COMMAND [OPTION]...</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>“%1 help COMMAND” shows the options of a command.</source>
        <translation>“%1 help COMMAND”显示该命令的选项。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some items failed, 2 wrong command line, 3 credentials refused,
4 provider out of reach, 5 this computer is in the way, 130 and 143 stopped by a signal.</source>
        <translation>退出状态：0 完成，1 部分项目失败，2 命令行有误，3 凭据被拒绝，
4 无法连接提供商，5 本机出现问题，130 和 143 被信号中止。</translation>
    </message>
</context>
<context>
    <name>cli::ListingWalk</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>没有提供商“%1”。</translation>
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
            <numerusform>%1/%n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::QueueCommand</name>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>没有未完成的内容。</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>cli::QueueFollower</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n not ready yet</source>
        <translation>
            <numerusform>%n 个尚未就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved (%1)</source>
        <translation>
            <numerusform>已保存 %n 个（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n 个已在本机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready yet.</source>
        <translation>
            <numerusform>%n 个尚未就绪。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What a run came to: `3 saved (12 MB), 1 failed`.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>cli::RowPrinter</name>
    <message>
        <source>No recordings.</source>
        <translation>没有录制内容。</translation>
    </message>
    <message>
        <source>STARTED (UTC)</source>
        <translation>开始时间 (UTC)</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>cli::SecretInput</name>
    <message>
        <source>%1: </source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>cli::SelectionPlan</name>
    <message>
        <source>%1 has no browser downloads (--kind downloads).</source>
        <translation>%1 没有浏览器下载（--kind downloads）。</translation>
    </message>
    <message>
        <source>%1 has no trash (--trash).</source>
        <translation>%1 没有回收站（--trash）。</translation>
    </message>
    <message>
        <source>%1 lists one session at a time (--session).</source>
        <translation>%1 一次只能列出一个会话（--session）。</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The last %1 days, %2 (UTC). For more, use --from.</source>
        <translation>最近 %1 天，%2（UTC）。要查看更多，请使用 --from。</translation>
    </message>
    <message>
        <source>The %1 days before it, %2 (UTC). For more, use --from.</source>
        <translation>此前 %1 天，%2（UTC）。要查看更多，请使用 --from。</translation>
    </message>
    <message>
        <source>%1 has no page size; --page-size has no effect.</source>
        <translation>%1 没有页大小；--page-size 不起作用。</translation>
    </message>
    <message>
        <source>%1 allows %2 rows a page at most.</source>
        <translation>%1 每页最多允许 %2 行。</translation>
    </message>
</context>
<context>
    <name>cli::TextDownloadReport</name>
    <message>
        <source>planned  %1</source>
        <translation>计划  %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>saved  %1</source>
        <translation>已保存  %1</translation>
    </message>
    <message>
        <source>already here  %1</source>
        <translation>已在本机  %1</translation>
    </message>
    <message>
        <source>not ready yet  %1</source>
        <translation>尚未就绪  %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them of unknown size</source>
        <translation>
            <numerusform>%1，其中 %n 个大小未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <translation>%1；可用空间 %2</translation>
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
        <translation>%1 与清单不符。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>%2 中没有 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) are as the manifest says.</source>
        <translation>
            <numerusform>%n 个文件中有 %1 个与清单一致。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::main</name>
    <message>
        <source>“reelkeep-cli help%1” shows how it is used.</source>
        <translation>“reelkeep-cli help%1”显示用法。</translation>
    </message>
</context>
<context>
    <name>core::Describe</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an account&apos;s name, %2 what happened
----------
%1 is `401, code 124`, %2 the provider&apos;s own words</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the provider refused these credentials</source>
        <translation>提供商拒绝了这些凭据</translation>
    </message>
    <message>
        <source>the provider does not allow these credentials to do this</source>
        <translation>提供商不允许用这些凭据执行此操作</translation>
    </message>
    <message>
        <source>the provider has no such session or recording</source>
        <translation>提供商没有这样的会话或录制内容</translation>
    </message>
    <message>
        <source>the provider has nothing under %1</source>
        <translation>提供商的 %1 下没有任何内容</translation>
    </message>
    <message>
        <source>the recording is still being made</source>
        <translation>录制内容仍在生成</translation>
    </message>
    <message>
        <source>the provider asks for fewer requests</source>
        <translation>提供商要求减少请求</translation>
    </message>
    <message>
        <source>the request was not accepted</source>
        <translation>请求未被接受</translation>
    </message>
    <message>
        <source>the request was not accepted because of %1</source>
        <translation>由于 %1，请求未被接受</translation>
    </message>
    <message>
        <source>the download link no longer works, and a new one did not help</source>
        <translation>下载链接已失效，更换新链接也无济于事</translation>
    </message>
    <message>
        <source>something else came in place of the recording</source>
        <translation>收到的不是录制内容，而是其他内容</translation>
    </message>
    <message>
        <source>the file is not as long as it was said to be</source>
        <translation>文件的长度与所说的不符</translation>
    </message>
    <message>
        <source>the recording is no longer the one whose download was begun</source>
        <translation>录制内容已不是开始下载时的那一个</translation>
    </message>
    <message>
        <source>the provider failed, or answered in a way that could not be understood</source>
        <translation>提供商出错，或其回应无法理解</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>the connection to %1 failed</source>
        <translation>与 %1 的连接失败</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation>无法与 %1 建立安全连接</translation>
    </message>
    <message>
        <source>this computer could not read or write a file</source>
        <translation>这台计算机无法读取或写入文件</translation>
    </message>
    <message>
        <source>this computer could not read or write %1</source>
        <translation>这台计算机无法读取或写入 %1</translation>
    </message>
    <message>
        <source>this was stopped before its end</source>
        <translation>在结束前已停止</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk has no room left for %1</source>
        <translation>磁盘上没有空间存放 %1</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁盘只能读取</translation>
    </message>
    <message>
        <source>the disk that holds %1 can only be read</source>
        <translation>%1 所在的磁盘只能读取</translation>
    </message>
    <message>
        <source>this computer does not permit access to the file</source>
        <translation>这台计算机不允许访问该文件</translation>
    </message>
    <message>
        <source>this computer does not permit access to %1</source>
        <translation>这台计算机不允许访问 %1</translation>
    </message>
    <message>
        <source>this computer has no keychain for the account&apos;s secrets</source>
        <translation>这台计算机没有可存放账户机密信息的密钥环</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>密钥环未及时响应</translation>
    </message>
    <message>
        <source>the keychain holds no secrets for this account</source>
        <translation>密钥环中没有此账户的机密信息</translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is wrong</source>
        <translation>提供商拒绝了凭据，因为这台计算机的时钟不准</translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is off by %1</source>
        <translation>提供商拒绝了凭据，因为这台计算机的时钟相差 %1</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>未及时收到回应</translation>
    </message>
    <message>
        <source>no answer came from %1 in time</source>
        <translation>未及时收到 %1 的回应</translation>
    </message>
    <message>
        <source>a web page came in place of the answer</source>
        <translation>收到的不是回应，而是一个网页</translation>
    </message>
    <message>
        <source>a link leads to another place and was not followed</source>
        <translation>链接指向了别处，未打开</translation>
    </message>
    <message>
        <source>a link leads to another place, %1, and was not followed</source>
        <translation>链接指向了别处 %1，未打开</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found</source>
        <translation>找不到提供商的地址</translation>
    </message>
    <message>
        <source>the address %1 was not found</source>
        <translation>找不到地址 %1</translation>
    </message>
    <message>
        <source>the library on this computer is damaged</source>
        <translation>这台计算机上的资料库已损坏</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Reelkeep</source>
        <translation>资料库由更新版本的 Reelkeep 写入</translation>
    </message>
    <message>
        <source>the browser session is still running, and its recording comes when it has ended</source>
        <translation>浏览器会话仍在进行，结束后才有录制内容</translation>
    </message>
    <message>
        <source>this computer cannot play this kind of recording until the package %1 is installed</source>
        <translation>安装软件包 %1 之前，这台计算机无法播放此类录制内容</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>请在 %1 重试。</translation>
    </message>
    <message>
        <source>Try again on %1.</source>
        <translation>请在 %1 重试。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
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
        <translation>有 } 缺少对应的 {</translation>
    </message>
    <message>
        <source>a { without its }</source>
        <translation>有 { 缺少对应的 }</translation>
    </message>
    <message>
        <source>there is no field {%1}</source>
        <translation>没有字段 {%1}</translation>
    </message>
    <message>
        <source>folders are separated by /</source>
        <translation>文件夹以 / 分隔</translation>
    </message>
    <message>
        <source>an absolute path</source>
        <translation>是绝对路径</translation>
    </message>
    <message>
        <source>an empty folder or file name</source>
        <translation>有空的文件夹名或文件名</translation>
    </message>
    <message>
        <source>a folder or file name of dots only</source>
        <translation>有仅由点组成的文件夹名或文件名</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>Browse, watch and keep the recordings of your calls and sessions.</source>
        <translation>浏览、观看和保存您的通话与会话的录制内容。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It comes with no warranty and sends nothing to anybody but your own providers.</source>
        <translation>基于 MIT 许可证的自由软件。不提供任何担保，除您自己的提供商外，不向任何人发送任何内容。</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation>关于 Reelkeep</translation>
    </message>
</context>
<context>
    <name>gui::AccountActions</name>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>要移除账户“%1”吗？</translation>
    </message>
    <message>
        <source>Its secrets are deleted from %1, its recordings leave the list and its unfinished downloads end. Files on this computer and recordings at the provider stay.</source>
        <translation>其机密信息将从 %1 中删除，其录制内容将从列表中移除，未完成的下载将终止。这台计算机上的文件和提供商处的录制内容会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>New recordings are not kept at the moment. %1</source>
        <translation>目前未保存新的录制内容。%1</translation>
    </message>
</context>
<context>
    <name>gui::AccountDialog</name>
    <message>
        <source>Where do I find these?</source>
        <translation>在哪里可以找到这些信息？</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>仅用于本次运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>您对它的称呼</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>保存在</translation>
    </message>
    <message>
        <source>%1 and nowhere else</source>
        <translation>%1，仅此一处</translation>
    </message>
    <message>
        <source>Edit the account: %1</source>
        <translation>编辑账户：%1</translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation>添加账户：%1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;</source>
        <translation>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The provider&apos;s own</source>
        <translation>提供商自己的地址</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>已有同名账户。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <translation>%1 接受这些凭据。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>正在查看 %1…</translation>
    </message>
</context>
<context>
    <name>gui::AccountOptions</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Provider keeps for</source>
        <translation>提供商保留期</translation>
    </message>
    <message>
        <source>How many days its provider keeps recordings, if you know</source>
        <translation>提供商保留录制内容的天数（若您知道）</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation>每个文件的连接数</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Keep everything new</source>
        <translation>保存所有新内容</translation>
    </message>
    <message>
        <source>Looks at start and every hour, and downloads each recording once.</source>
        <translation>启动时和每小时查看一次，每条录制内容只下载一次。</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Transcripts and chats</source>
        <translation>转录文本和聊天</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Also what is there already</source>
        <translation>也包括已有的内容</translation>
    </message>
    <message>
        <source>Folder of this account</source>
        <translation>此账户的文件夹</translation>
    </message>
    <message>
        <source>Folder for everything new</source>
        <translation>保存新内容的文件夹</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>与全部相同</translation>
    </message>
    <message>
        <source>Choose at least one type.</source>
        <translation>请至少选择一种类型。</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number in its field</comment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
</context>
<context>
    <name>gui::BudgetLabel</name>
    <message>
        <source>As the providers last said:</source>
        <translation>根据各服务商最近一次的答复：</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 requests left</source>
        <comment>an account&apos;s name</comment>
        <translation>%1：还可发出 %L2 个请求，共 %L3 个</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln request(s) left</source>
        <comment>an account&apos;s name</comment>
        <translation>
            <numerusform>%1：还可发出 %Ln 个请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChoiceButton</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>已选 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ClipboardActions</name>
    <message>
        <source>Select a recording first.</source>
        <translation>请先选择录制内容。</translation>
    </message>
    <message>
        <source>Too many rows to copy: at most %1. Export the list instead.</source>
        <translation>行数太多，无法复制：最多 %1 行。请改为导出列表。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy session ids</source>
        <translation>复制会话 ID</translation>
    </message>
</context>
<context>
    <name>gui::ColourButton</name>
    <message>
        <source>As its provider</source>
        <translation>跟随提供商</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>其他…</translation>
    </message>
</context>
<context>
    <name>gui::Companion</name>
    <message>
        <source>Fetching %1…</source>
        <translation>正在获取 %1…</translation>
    </message>
</context>
<context>
    <name>gui::ContentView</name>
    <message>
        <source>Only the beginning is shown; the whole file has %1.</source>
        <translation>仅显示开头；整个文件为 %1。</translation>
    </message>
    <message>
        <source>Very long lines are broken.</source>
        <translation>过长的行已折断。</translation>
    </message>
    <message>
        <source>Only the first part is shown: the table is too large.</source>
        <translation>仅显示第一部分：表格太大。</translation>
    </message>
</context>
<context>
    <name>gui::DateEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in a filter, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>A local day, such as 2026-11-20. Empty: no limit.</source>
        <translation>当地日期，例如 2026-11-20。留空则不限。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>不限日期</translation>
    </message>
</context>
<context>
    <name>gui::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>gui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>gui::DownloadActions</name>
    <message>
        <source>Download into</source>
        <translation>下载到</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed from the queue.</source>
        <translation>
            <numerusform>已从队列中移除 %Ln 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DownloadGroup</name>
    <message>
        <source>Select a recording first.</source>
        <translation>请先选择录制内容。</translation>
    </message>
    <message>
        <source>It is on this computer already.</source>
        <translation>它已在这台计算机上。</translation>
    </message>
    <message>
        <source>It is in the trash. Recover it first.</source>
        <translation>它在回收站中。请先恢复。</translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation>它在您自己的存储中，提供商不向他人开放。</translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation>提供商尚未准备好可下载的文件。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation>下载到…</translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPage</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert a field into the names</source>
        <translation>在名称中插入字段</translation>
    </message>
    <message>
        <source>Beside each file, what its provider said of it (JSON)</source>
        <translation>在每个文件旁保存提供商给出的信息（JSON）</translation>
    </message>
    <message>
        <source>Support calls</source>
        <translation>客服通话</translation>
    </message>
    <message>
        <source>Weekly call</source>
        <translation>每周通话</translation>
    </message>
    <message>
        <source>speaker view</source>
        <translation>演讲者视图</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>account’s name</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>session’s name</source>
        <translation>会话名称</translation>
    </message>
    <message>
        <source>session’s id</source>
        <translation>会话 ID</translation>
    </message>
    <message>
        <source>day (UTC)</source>
        <translation>日期 (UTC)</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>recording’s name</source>
        <translation>录制内容名称</translation>
    </message>
    <message>
        <source>recording’s id</source>
        <translation>录制内容 ID</translation>
    </message>
    <message>
        <source>file’s ending</source>
        <translation>文件扩展名</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>没有字段 {%1}。</translation>
    </message>
    <message>
        <source>A brace stands without its partner.</source>
        <translation>有不成对的花括号。</translation>
    </message>
    <message>
        <source>Folders are separated by /, and each of them has a name.</source>
        <translation>文件夹以 / 分隔，且每个都要有名称。</translation>
    </message>
    <message>
        <source>Names of downloads</source>
        <translation>下载的名称</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Back to the usual names</source>
        <translation>恢复默认名称</translation>
    </message>
    <message>
        <source>/ makes folders.</source>
        <translation>使用 / 可建立文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected recording(s)</source>
        <translation>
            <numerusform>所选的 %Ln 条录制内容</numerusform>
        </translation>
    </message>
    <message>
        <source>For example; select recordings in the table to see their names here</source>
        <translation>示例；在表格中选择录制内容，即可在此查看其名称</translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation>下载顺序</translation>
    </message>
    <message>
        <source>What is downloaded first</source>
        <translation>先下载什么</translation>
    </message>
    <message>
        <source>Files at once, connections, speed and timetable</source>
        <translation>同时下载数、连接数、速度和时间表</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Selected downloads</source>
        <translation>所选下载</translation>
    </message>
    <message>
        <source>Pause, resume, move or remove the selected downloads</source>
        <translation>暂停、继续、移动或移除所选下载</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>限制…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>What vanishes first</source>
        <translation>最快清除的在前</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>从队列中移除</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>从队列中移除已完成项</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move (only in the order by hand)</source>
        <translation>移动（仅限手动顺序）</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>移到顶部</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>移到底部</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>移到顶部</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>移到底部</translation>
    </message>
</context>
<context>
    <name>gui::DragPreparation</name>
    <message numerus="yes">
        <source>%Ln recordings can be dragged once they are downloaded.</source>
        <translation>
            <numerusform>%Ln 条录制内容下载完成后即可拖动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings could not be downloaded. The list of downloads says why.</source>
        <translation>
            <numerusform>%Ln 条录制内容无法下载。原因见下载列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings are ready to drag.</source>
        <translation>
            <numerusform>%Ln 条录制内容可以拖动了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>保存到文件夹…</translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>请先选择录制内容。</translation>
    </message>
    <message>
        <source>It is not on this computer. Download it first.</source>
        <translation>它不在这台计算机上。请先下载。</translation>
    </message>
    <message>
        <source>Its file is not there any more. Locate it, or download it again.</source>
        <translation>文件已不在原处。请定位文件，或重新下载。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln files at once.</source>
        <translation>
            <numerusform>一次最多 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are of different types.</source>
        <translation>这些文件的类型不同。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不在原处。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are not where they were saved any more.</source>
        <translation>
            <numerusform>%Ln 个文件已不在保存的位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>This desktop has no application that opens %1.</source>
        <translation>此桌面没有可打开 %1 的应用。</translation>
    </message>
    <message>
        <source>This desktop has nothing that shows a folder. The file is %1.</source>
        <translation>此桌面没有可显示文件夹的应用。文件是 %1。</translation>
    </message>
    <message>
        <source>Looking for applications…</source>
        <translation>正在查找应用…</translation>
    </message>
    <message>
        <source>Other application…</source>
        <translation>其他应用…</translation>
    </message>
    <message>
        <source>Only for one file at a time.</source>
        <translation>一次只能用于一个文件。</translation>
    </message>
    <message>
        <source>The application could not be started.</source>
        <translation>无法启动应用。</translation>
    </message>
    <message>
        <source>This desktop has no dialog for choosing an application.</source>
        <translation>此桌面没有选择应用的对话框。</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search name, session, id</source>
        <translation>搜索名称、会话、ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Files of one session together</source>
        <translation>将同一会话的文件归在一起</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Download %1 · %2</source>
        <translation>下载 %1 项 · %2</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>下载 %1 项</translation>
    </message>
</context>
<context>
    <name>gui::FirstPage</name>
    <message>
        <source>Your recordings, in one place</source>
        <translation>您的录制内容，尽在一处</translation>
    </message>
    <message>
        <source>Add an account to see what was recorded and to keep what matters.</source>
        <translation>添加账户，查看录制了什么，保存重要的内容。</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation>添加账户：%1</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>Three sample accounts on this computer. Nothing is sent anywhere; one click removes them.</source>
        <translation>这台计算机上的三个示例账户。不会向任何地方发送任何内容；点一下即可移除。</translation>
    </message>
    <message>
        <source>Try it with sample recordings</source>
        <translation>用示例录制内容试试</translation>
    </message>
</context>
<context>
    <name>gui::FolderSave</name>
    <message numerus="yes">
        <source>Copying %Ln files into %1…</source>
        <translation>
            <numerusform>正在将 %Ln 个文件复制到 %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>保存到文件夹</translation>
    </message>
</context>
<context>
    <name>gui::FullScreen</name>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
</context>
<context>
    <name>gui::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>窗口和托盘</translation>
    </message>
    <message>
        <source>Closing the window leaves Reelkeep in the tray, and downloads go on</source>
        <translation>关闭窗口后 Reelkeep 留在托盘中，下载继续</translation>
    </message>
    <message>
        <source>Start in the tray, without a window</source>
        <translation>在托盘中启动，不显示窗口</translation>
    </message>
    <message>
        <source>Notify me when downloads are done or need me</source>
        <translation>下载完成或需要我处理时通知我</translation>
    </message>
    <message>
        <source>Where the desktop has no tray, closing the window ends Reelkeep as ever.</source>
        <translation>如果桌面没有托盘，关闭窗口会照常退出 Reelkeep。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>gui::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>The size of a picture: %1 wide and %2 high, in pixels</extracomment>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Double click: fit into the window</source>
        <translation>双击：适合窗口</translation>
    </message>
    <message>
        <source>Double click: full size</source>
        <translation>双击：原始大小</translation>
    </message>
</context>
<context>
    <name>gui::KindNote</name>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download this file</source>
        <translation>下载此文件</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here.</source>
        <translation>此类文件不在这里显示。</translation>
    </message>
    <message>
        <source>File of an unknown kind</source>
        <translation>未知类型的文件</translation>
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
        <translation>适用于</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation>每个文件的连接数</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>At these times another speed holds, or nothing is downloaded. Where two overlap, the upper one counts.</source>
        <translation>在这些时段内使用其他速度，或不下载任何内容。若两个时段重叠，以上面的为准。</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>添加时段</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>与全部相同</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>All accounts share these.</source>
        <translation>由所有账户共享。</translation>
    </message>
    <message>
        <source>This account keeps to these as well as to those for all accounts.</source>
        <translation>此账户既遵守这些限制，也遵守所有账户的限制。</translation>
    </message>
</context>
<context>
    <name>gui::ListExport</name>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>录制内容</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>选择其他位置…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 条录制内容写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Older ones are not loaded yet.</source>
        <translation>%1更早的尚未加载。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>gui::LocalCopyActions</name>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Forget the missing copy</source>
        <translation>清除缺失副本的记录</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>从这台计算机删除…</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>请先选择录制内容。</translation>
    </message>
    <message>
        <source>None of its files is missing.</source>
        <translation>没有缺失的文件。</translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation>提供商尚未准备好可下载的文件。</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>它不在这台计算机上。</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 在哪里？</translation>
    </message>
    <message numerus="yes">
        <source>In which folder are these %Ln files?</source>
        <translation>
            <numerusform>这 %Ln 个文件在哪个文件夹中？</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what was downloaded…</source>
        <translation>正在与下载的文件比较…</translation>
    </message>
    <message>
        <source>%1 of %2 files were found in %3.</source>
        <translation>%2 个文件中有 %1 个在 %3 中找到。</translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its length is another.</source>
        <translation>%1 不是下载的那个文件：大小不同。</translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its content is another.</source>
        <translation>%1 不是下载的那个文件：内容不同。</translation>
    </message>
    <message>
        <source>There is no such file at %1.</source>
        <translation>%1 处没有这样的文件。</translation>
    </message>
    <message>
        <source>Look elsewhere…</source>
        <translation>在别处查找…</translation>
    </message>
    <message>
        <source>Delete %1 (%2) from this computer?</source>
        <translation>要从这台计算机删除 %1（%2）吗？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln files (%1) from this computer?</source>
        <translation>
            <numerusform>要从这台计算机删除 %Ln 个文件（%1）吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the desktop&apos;s trash. What the provider has stays there.</source>
        <translation>它们会移到桌面的回收站。提供商处的内容会保留。</translation>
    </message>
    <message>
        <source>This cannot be undone. What the provider has stays there.</source>
        <translation>此操作无法撤销。提供商处的内容会保留。</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash.</source>
        <translation>无法将 %1 移到回收站。</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash.</source>
        <translation>
            <numerusform>已将 %Ln 个文件移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Not all of them could be taken out of the trash again.</source>
        <translation>部分文件无法从回收站取回。</translation>
    </message>
</context>
<context>
    <name>gui::MainMenu</name>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Add sample accounts</source>
        <translation>添加示例账户</translation>
    </message>
    <message>
        <source>Remove sample accounts</source>
        <translation>移除示例账户</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>打开复制的内容</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation>下载到…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Folder for downloads…</source>
        <translation>下载文件夹…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation>关于 Reelkeep</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Move panels</source>
        <translation>移动面板</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Select a recording to watch it and to see everything that its provider tells of it.</source>
        <translation>选择一条录制内容即可观看，并查看提供商提供的所有信息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected.</source>
        <translation>
            <numerusform>已选择 %Ln 条录制内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln 条录制内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gui::NamePreview</name>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1 – the name is taken</source>
        <translation>%1 – 名称已被占用</translation>
    </message>
    <message>
        <source>%1 – as before</source>
        <translation>%1 – 保持不变</translation>
    </message>
    <message>
        <source>It is in the queue or was downloaded, and keeps its name: %1</source>
        <translation>它在队列中或已下载，名称保持不变：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are taken and get a number</source>
        <translation>
            <numerusform>%Ln 个名称已被占用，将加上编号</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message numerus="yes">
        <source>%Ln recording(s) saved</source>
        <translation>
            <numerusform>已保存 %Ln 条录制内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) could not be downloaded</source>
        <translation>
            <numerusform>%Ln 条录制内容无法下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) saved.</source>
        <translation>
            <numerusform>已保存 %Ln 条录制内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PasscodeRow</name>
    <message>
        <source>Show passcode</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>正在询问提供商…</translation>
    </message>
    <message>
        <source>This session has no passcode.</source>
        <translation>此会话没有密码。</translation>
    </message>
    <message>
        <source>Passcode: %1</source>
        <translation>密码：%1</translation>
    </message>
</context>
<context>
    <name>gui::PasteIn</name>
    <message>
        <source>Looking up sessions: %1 of %2…</source>
        <translation>正在查找会话：%1/%2…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sessions hold no recording yet.</source>
        <translation>
            <numerusform>有 %Ln 个会话还没有录制内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found: %1.</source>
        <translation>
            <numerusform>有 %Ln 个未找到：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not looked up.</source>
        <translation>
            <numerusform>有 %Ln 个未查找。</numerusform>
        </translation>
    </message>
    <message>
        <source>No session&apos;s id and no address of a recording was recognised.</source>
        <translation>未识别出会话 ID 或录制内容的地址。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>有 %Ln 行无法识别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>搜索它</translation>
    </message>
    <message>
        <source>Copy the rest</source>
        <translation>复制其余内容</translation>
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
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>This wants a whole path, which begins with /.</source>
        <translation>请输入以 / 开头的完整路径。</translation>
    </message>
</context>
<context>
    <name>gui::PlaybackControls</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Another recording of the same session, at the same moment</source>
        <translation>切换到同一会话的另一条录制内容，时刻不变</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全屏 (F)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>打开声音 (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>关闭声音 (M)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停 (空格)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放 (空格)</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>轨道</translation>
    </message>
</context>
<context>
    <name>gui::PlayerPage</name>
    <message>
        <source>Nothing comes from the provider at the moment. It goes on by itself.</source>
        <translation>目前没有收到提供商的数据。收到后会自动继续。</translation>
    </message>
    <message>
        <source>It does not move. The file may be damaged here.</source>
        <translation>播放停滞。这台计算机上的文件可能已损坏。</translation>
    </message>
    <message>
        <source>Asking the provider for the first bytes…</source>
        <translation>正在向提供商请求最初的数据…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>gui::PreviewPanel</name>
    <message>
        <source>Transcript</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of this session</source>
        <translation>此会话的文件</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>文件 (%1)</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation>它在您自己的存储中，提供商不向他人开放。</translation>
    </message>
    <message>
        <source>It is in the trash. Recover it to watch it.</source>
        <translation>它在回收站中。恢复后即可观看。</translation>
    </message>
    <message>
        <source>The provider is still processing it. It can be watched as soon as that is done.</source>
        <translation>提供商仍在处理。处理完成后即可观看。</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>正在获取 %1…</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>gui::RecordingDrag</name>
    <message>
        <source>Recordings can only be downloaded into a folder of this computer.</source>
        <translation>录制内容只能下载到这台计算机的文件夹中。</translation>
    </message>
    <message>
        <source>There is no folder %1 that this app can reach.</source>
        <translation>文件夹 %1 不存在，或本应用无法访问它。</translation>
    </message>
    <message>
        <source>This app may not write into %1.</source>
        <translation>本应用无权写入 %1。</translation>
    </message>
    <message>
        <source>What is still in the cloud can be dropped on a folder of a file manager. For other places, download it first.</source>
        <translation>仍在云端的内容可以拖放到文件管理器的文件夹中。要用于其他地方，请先下载。</translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>保存到文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were left out: they are still being made, in the trash, or kept elsewhere.</source>
        <translation>
            <numerusform>已略过 %Ln 条录制内容：它们仍在生成、在回收站中，或保存在别处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings</source>
        <translation>
            <numerusform>%Ln 条录制内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordingsPanel</name>
    <message>
        <source>Recordings</source>
        <translation>录制内容</translation>
    </message>
</context>
<context>
    <name>gui::RecordingsView</name>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>gui::Refusal</name>
    <message>
        <source>Set the clock right, then check again.</source>
        <translation>请校准时钟，然后重新检查。</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <extracomment>%1 is &quot;An API token with the Video scope&quot; or the like</extracomment>
        <translation>需要：%1。</translation>
    </message>
    <message>
        <source>%1 does not answer at this place; is it written right?</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>%1 在此处没有回应；填写是否正确？</translation>
    </message>
</context>
<context>
    <name>gui::SecurityPage</name>
    <message>
        <source>Secrets</source>
        <translation>机密信息</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>If your company’s network reads encrypted connections, name the file of its own authority (PEM). It is trusted besides those of the system, by Reelkeep alone.</source>
        <translation>如果贵公司的网络会读取加密连接，请指定公司自己的证书颁发机构文件（PEM）。除系统的证书颁发机构外，Reelkeep 还会信任它，其他程序不受影响。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>API keys and tokens are kept in %1 and nowhere else: not in the library, the settings or the log. Each goes to its own provider only.</source>
        <translation>API 密钥和令牌保存在 %1，仅此一处：不在资料库、设置或日志中。每一项只发送给其所属的提供商。</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>证书颁发机构的文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The system’s authorities alone</source>
        <translation>仅系统的证书颁发机构</translation>
    </message>
    <message>
        <source>No certificate can be read from this file. It has to be in PEM form.</source>
        <translation>无法从此文件读取证书。它必须是 PEM 格式。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> …</source>
        <translation> 等</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s): %1</source>
        <extracomment>%1 is a list of names of certificates</extracomment>
        <translation>
            <numerusform>%Ln 个证书：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SeekBar</name>
    <message>
        <source>Position</source>
        <translation>播放位置</translation>
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
        <translation>选择所有符合条件的</translation>
    </message>
    <message>
        <source>Loading all that match…</source>
        <translation>正在加载所有符合条件的…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln recording(s) that are loaded are selected.</source>
        <translation>
            <numerusform>已选择已加载的 %Ln 条录制内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected. The others could not be loaded.</source>
        <translation>
            <numerusform>已选择 %Ln 条录制内容。其余内容无法加载。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
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
        <translation>预览的画面和波形会留在缓存中，这样只需下载一次。最久未用的最先清除。您下载的文件不在其中。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Empty cache</source>
        <translation>清空缓存</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
</context>
<context>
    <name>gui::TableActions</name>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>选择所有符合条件的</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>导出列表…</translation>
    </message>
</context>
<context>
    <name>gui::TableView</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>gui::TextView</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>gui::TimeWindowRow</name>
    <message>
        <source>Remove this time</source>
        <translation>移除此时段</translation>
    </message>
    <message>
        <source>From this time</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>To this time</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>A time that is not after the first is on the next day.</source>
        <translation>若不晚于开始时间，则为次日的时间。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>此时段的规则</translation>
    </message>
    <message>
        <source>Speed then</source>
        <translation>此时段的速度</translation>
    </message>
</context>
<context>
    <name>gui::TranscriptModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a transcript for a screen reader: %1 is the time, %2 what was said</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A line of a transcript for a screen reader: %1 is the time, %2 who spoke, %3 what was said</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>gui::TranscriptView</name>
    <message>
        <source>Previous hit</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>上一个匹配项 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>下一个匹配项 (Enter)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Back to the line that is being played</source>
        <translation>回到正在播放的那一行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转录文本</translation>
    </message>
    <message>
        <source>Search transcript</source>
        <translation>搜索转录文本</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Search chat</source>
        <translation>搜索聊天</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Search timeline</source>
        <translation>搜索时间线</translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>没有人写过内容。</translation>
    </message>
    <message>
        <source>Nobody was seen.</source>
        <translation>没有人出现过。</translation>
    </message>
    <message>
        <source>This transcript has no text.</source>
        <translation>此转录文本没有文字。</translation>
    </message>
    <message>
        <source>Only the first part is shown: there is more than fits here.</source>
        <translation>仅显示第一部分：这里放不下更多内容。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>The place among what a search found: %1 is a number, %2 a large number</extracomment>
        <translation>%1 / 超过 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place among what a search found: 2 of 7</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation>
            <numerusform>有 %Ln 行无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Show Reelkeep</source>
        <translation>显示 Reelkeep</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>gui::VideoSurface</name>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
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
        <translation>所有录制内容</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Browser downloads</source>
        <translation>浏览器下载</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>需登录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A sample account on this computer</source>
        <translation>这台计算机上的示例账户</translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation>打开的会话</translation>
    </message>
</context>
<context>
    <name>models::QueueModel</name>
    <message>
        <source>%1 percent</source>
        <translation>百分之 %1</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>secrets::EnvironmentStore</name>
    <message>
        <source>REELKEEP_SECRETS is not a JSON object.</source>
        <translation>REELKEEP_SECRETS 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>REELKEEP_SECRETS has no JSON object of strings for “%1”.</source>
        <translation>REELKEEP_SECRETS 中没有“%1”的由字符串组成的 JSON 对象。</translation>
    </message>
    <message>
        <source>the environment (REELKEEP_SECRETS)</source>
        <translation>环境变量（REELKEEP_SECRETS）</translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: change them there.</source>
        <translation>“%1”的机密信息来自 REELKEEP_SECRETS：请在那里更改。</translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: remove them there.</source>
        <translation>“%1”的机密信息来自 REELKEEP_SECRETS：请在那里移除。</translation>
    </message>
</context>
<context>
    <name>secrets::KeychainStore</name>
    <message>
        <source>the system keychain</source>
        <translation>系统密钥环</translation>
    </message>
</context>
<context>
    <name>secrets::MemoryStore</name>
    <message>
        <source>this session only</source>
        <translation>内存（仅限本次运行）</translation>
    </message>
</context>
</TS>
