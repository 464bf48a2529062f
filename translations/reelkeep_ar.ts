<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountFields</name>
    <message>
        <source>there is no such field</source>
        <translation>لا يوجد حقل كهذا</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation>ليس عنوان ويب</translation>
    </message>
    <message>
        <source>a user name, a query or a fragment has no place in the address</source>
        <translation>لا مكان في العنوان لاسم مستخدم أو استعلام أو جزء</translation>
    </message>
    <message>
        <source>plain http is accepted for this computer only</source>
        <translation>لا يُقبل http غير المشفّر إلا لهذا الحاسوب</translation>
    </message>
    <message>
        <source>no such secret</source>
        <translation>لا توجد بيانات سرية بهذا الاسم</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it holds a space or a line break</source>
        <translation>يحتوي على مسافة أو فاصل أسطر</translation>
    </message>
    <message>
        <source>it is not the name of a space</source>
        <translation>ليس اسم مساحة</translation>
    </message>
    <message>
        <source>it is not a project ID</source>
        <translation>ليس معرّف مشروع</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Move to trash…</source>
        <translation>نقل إلى المهملات…</translation>
    </message>
    <message>
        <source>Recover from trash</source>
        <translation>استعادة من المهملات</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>حدد تسجيلًا أولًا.</translation>
    </message>
    <message>
        <source>%1 has no trash.</source>
        <translation>لا توجد لدى %1 مهملات.</translation>
    </message>
    <message>
        <source>%1 deletes nothing on request.</source>
        <translation>لا يتيح %1 حذف أي شيء.</translation>
    </message>
    <message>
        <source>%1 deletes recordings only, no browser downloads.</source>
        <translation>يحذف %1 التسجيلات فقط، لا تنزيلات المتصفح.</translation>
    </message>
    <message>
        <source>%1 no longer has it; it is on this computer only.</source>
        <translation>لم يعد لدى %1؛ إنه على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation>إنه في المهملات بالفعل.</translation>
    </message>
    <message>
        <source>It is not in the trash.</source>
        <translation>ليس في المهملات.</translation>
    </message>
    <message>
        <source>It is being downloaded. Remove it from the downloads first.</source>
        <translation>إنه قيد التنزيل. أزله من التنزيلات أولًا.</translation>
    </message>
    <message>
        <source>It is being changed at this moment.</source>
        <translation>إنه قيد التغيير في هذه اللحظة.</translation>
    </message>
    <message>
        <source>%1 knows it only together with its session. Select the whole session.</source>
        <translation>لا يعرفه %1 إلا مع جلسته. حدد الجلسة كلها.</translation>
    </message>
    <message>
        <source>“%1”, the whole session</source>
        <translation>«%1»، الجلسة كلها</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>of unknown size</source>
        <translation>بحجم غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s), %1, to the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>هل تريد نقل %Ln ملف (%1) إلى المهملات؟</numerusform>
            <numerusform>هل تريد نقل ملف واحد (%1) إلى المهملات؟</numerusform>
            <numerusform>هل تريد نقل ملفين (%1) إلى المهملات؟</numerusform>
            <numerusform>هل تريد نقل %Ln ملفات (%1) إلى المهملات؟</numerusform>
            <numerusform>هل تريد نقل %Ln ملفًا (%1) إلى المهملات؟</numerusform>
            <numerusform>هل تريد نقل %Ln ملف (%1) إلى المهملات؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %Ln file(s), %1, from the trash?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>هل تريد استعادة %Ln ملف (%1) من المهملات؟</numerusform>
            <numerusform>هل تريد استعادة ملف واحد (%1) من المهملات؟</numerusform>
            <numerusform>هل تريد استعادة ملفين (%1) من المهملات؟</numerusform>
            <numerusform>هل تريد استعادة %Ln ملفات (%1) من المهملات؟</numerusform>
            <numerusform>هل تريد استعادة %Ln ملفًا (%1) من المهملات؟</numerusform>
            <numerusform>هل تريد استعادة %Ln ملف (%1) من المهملات؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln file(s), %1, for good?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>هل تريد حذف %Ln ملف (%1) نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف ملف واحد (%1) نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف ملفين (%1) نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln ملفات (%1) نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln ملفًا (%1) نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln ملف (%1) نهائيًا؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because they are being downloaded.</source>
        <translation>
            <numerusform>لا ملفات تبقى بسبب تنزيلها.</numerusform>
            <numerusform>يبقى ملف واحد لأنه قيد التنزيل.</numerusform>
            <numerusform>يبقى ملفان لأنهما قيد التنزيل.</numerusform>
            <numerusform>تبقى %Ln ملفات لأنها قيد التنزيل.</numerusform>
            <numerusform>يبقى %Ln ملفًا لأنها قيد التنزيل.</numerusform>
            <numerusform>يبقى %Ln ملف لأنها قيد التنزيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because the provider knows them only together with their session.</source>
        <translation>
            <numerusform>لا ملفات تبقى بسبب ارتباطها بجلستها.</numerusform>
            <numerusform>يبقى ملف واحد لأن المزوّد لا يعرفه إلا مع جلسته.</numerusform>
            <numerusform>يبقى ملفان لأن المزوّد لا يعرفهما إلا مع جلستهما.</numerusform>
            <numerusform>تبقى %Ln ملفات لأن المزوّد لا يعرفها إلا مع جلستها.</numerusform>
            <numerusform>يبقى %Ln ملفًا لأن المزوّد لا يعرفها إلا مع جلستها.</numerusform>
            <numerusform>يبقى %Ln ملف لأن المزوّد لا يعرفها إلا مع جلستها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are on this computer only, and stay.</source>
        <translation>
            <numerusform>لا ملفات على هذا الحاسوب وحده.</numerusform>
            <numerusform>يبقى ملف واحد لأنه على هذا الحاسوب فقط.</numerusform>
            <numerusform>يبقى ملفان لأنهما على هذا الحاسوب فقط.</numerusform>
            <numerusform>تبقى %Ln ملفات لأنها على هذا الحاسوب فقط.</numerusform>
            <numerusform>يبقى %Ln ملفًا لأنها على هذا الحاسوب فقط.</numerusform>
            <numerusform>يبقى %Ln ملف لأنها على هذا الحاسوب فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln browser download(s) stay, because the provider does not delete them.</source>
        <translation>
            <numerusform>لا تبقى أي تنزيلات من المتصفح.</numerusform>
            <numerusform>يبقى تنزيل واحد من المتصفح لأن المزوّد لا يحذفه.</numerusform>
            <numerusform>يبقى تنزيلان من المتصفح لأن المزوّد لا يحذفهما.</numerusform>
            <numerusform>تبقى %Ln تنزيلات من المتصفح لأن المزوّد لا يحذفها.</numerusform>
            <numerusform>يبقى %Ln تنزيلًا من المتصفح لأن المزوّد لا يحذفها.</numerusform>
            <numerusform>يبقى %Ln تنزيل من المتصفح لأن المزوّد لا يحذفها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay, because their provider has no trash.</source>
        <translation>
            <numerusform>لا ملفات تبقى لعدم وجود مهملات لدى مزوّدها.</numerusform>
            <numerusform>يبقى ملف واحد لأن مزوّده ليس لديه مهملات.</numerusform>
            <numerusform>يبقى ملفان لأن مزوّدهما ليس لديه مهملات.</numerusform>
            <numerusform>تبقى %Ln ملفات لأن مزوّدها ليس لديه مهملات.</numerusform>
            <numerusform>يبقى %Ln ملفًا لأن مزوّدها ليس لديه مهملات.</numerusform>
            <numerusform>يبقى %Ln ملف لأن مزوّدها ليس لديه مهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are.</source>
        <translation>
            <numerusform>لا ملفات تبقى كما هي.</numerusform>
            <numerusform>يبقى ملف واحد كما هو.</numerusform>
            <numerusform>يبقى ملفان كما هما.</numerusform>
            <numerusform>تبقى %Ln ملفات كما هي.</numerusform>
            <numerusform>يبقى %Ln ملفًا كما هي.</numerusform>
            <numerusform>يبقى %Ln ملف كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account: %1.</source>
        <translation>الحساب: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) go as a whole, with everything that the provider has of them.</source>
        <translation>
            <numerusform>لا تُشمل أي جلسة بكاملها.</numerusform>
            <numerusform>تُشمل جلسة واحدة بكاملها، مع كل ما لدى المزوّد منها.</numerusform>
            <numerusform>تُشمل جلستان بكاملهما، مع كل ما لدى المزوّد منهما.</numerusform>
            <numerusform>تُشمل %Ln جلسات بكاملها، مع كل ما لدى المزوّد منها.</numerusform>
            <numerusform>تُشمل %Ln جلسة بكاملها، مع كل ما لدى المزوّد منها.</numerusform>
            <numerusform>تُشمل %Ln جلسة بكاملها، مع كل ما لدى المزوّد منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files lie in your own storage: there they stay, only their description goes.</source>
        <translation>
            <numerusform>لا ملفات منها في مخزنك الخاص.</numerusform>
            <numerusform>ملف واحد منها في مخزنك الخاص: يبقى هناك، ولا يسري هذا إلا على وصفه.</numerusform>
            <numerusform>ملفان منها في مخزنك الخاص: يبقيان هناك، ولا يسري هذا إلا على وصفهما.</numerusform>
            <numerusform>%Ln ملفات منها في مخزنك الخاص: تبقى هناك، ولا يسري هذا إلا على وصفها.</numerusform>
            <numerusform>%Ln ملفًا منها في مخزنك الخاص: تبقى هناك، ولا يسري هذا إلا على وصفها.</numerusform>
            <numerusform>%Ln ملف منها في مخزنك الخاص: تبقى هناك، ولا يسري هذا إلا على وصفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days; until then they can be recovered.</source>
        <translation>يُفرغ المزوّد مهملاته بعد 30 يومًا؛ وحتى ذلك الحين تمكن الاستعادة.</translation>
    </message>
    <message>
        <source>The provider cannot bring them back.</source>
        <translation>لا يستطيع المزوّد إعادتها.</translation>
    </message>
    <message>
        <source>Copies on this computer stay.</source>
        <translation>تبقى النسخ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Moving to the trash: %1 of %2…</source>
        <extracomment>%1 of %2 requests have been answered</extracomment>
        <translation>جارٍ النقل إلى المهملات: %1 من %2…</translation>
    </message>
    <message>
        <source>Recovering: %1 of %2…</source>
        <translation>جارٍ الاستعادة: %1 من %2…</translation>
    </message>
    <message>
        <source>Deleting: %1 of %2…</source>
        <translation>جارٍ الحذف: %1 من %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved to the trash.</source>
        <translation>
            <numerusform>لم يُنقل أي ملف إلى المهملات.</numerusform>
            <numerusform>نُقل ملف واحد إلى المهملات.</numerusform>
            <numerusform>نُقل ملفان إلى المهملات.</numerusform>
            <numerusform>نُقلت %Ln ملفات إلى المهملات.</numerusform>
            <numerusform>نُقل %Ln ملفًا إلى المهملات.</numerusform>
            <numerusform>نُقل %Ln ملف إلى المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) recovered.</source>
        <translation>
            <numerusform>لم يُستعد أي ملف.</numerusform>
            <numerusform>استُعيد ملف واحد.</numerusform>
            <numerusform>استُعيد ملفان.</numerusform>
            <numerusform>استُعيدت %Ln ملفات.</numerusform>
            <numerusform>استُعيد %Ln ملفًا.</numerusform>
            <numerusform>استُعيد %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted for good.</source>
        <translation>
            <numerusform>لم يُحذف أي ملف نهائيًا.</numerusform>
            <numerusform>حُذف ملف واحد نهائيًا.</numerusform>
            <numerusform>حُذف ملفان نهائيًا.</numerusform>
            <numerusform>حُذفت %Ln ملفات نهائيًا.</numerusform>
            <numerusform>حُذف %Ln ملفًا نهائيًا.</numerusform>
            <numerusform>حُذف %Ln ملف نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not moved to the trash.</source>
        <translation>
            <numerusform>نُقلت كل الملفات إلى المهملات.</numerusform>
            <numerusform>لم يُنقل ملف واحد إلى المهملات.</numerusform>
            <numerusform>لم يُنقل ملفان إلى المهملات.</numerusform>
            <numerusform>لم تُنقل %Ln ملفات إلى المهملات.</numerusform>
            <numerusform>لم يُنقل %Ln ملفًا إلى المهملات.</numerusform>
            <numerusform>لم يُنقل %Ln ملف إلى المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not recovered.</source>
        <translation>
            <numerusform>استُعيدت كل الملفات.</numerusform>
            <numerusform>لم يُستعد ملف واحد.</numerusform>
            <numerusform>لم يُستعد ملفان.</numerusform>
            <numerusform>لم تُستعد %Ln ملفات.</numerusform>
            <numerusform>لم يُستعد %Ln ملفًا.</numerusform>
            <numerusform>لم يُستعد %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not deleted.</source>
        <translation>
            <numerusform>حُذفت كل الملفات.</numerusform>
            <numerusform>لم يُحذف ملف واحد.</numerusform>
            <numerusform>لم يُحذف ملفان.</numerusform>
            <numerusform>لم تُحذف %Ln ملفات.</numerusform>
            <numerusform>لم يُحذف %Ln ملفًا.</numerusform>
            <numerusform>لم يُحذف %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stayed, because their download has begun.</source>
        <translation>
            <numerusform>لم يبقَ أي ملف بسبب بدء تنزيله.</numerusform>
            <numerusform>بقي ملف واحد لأن تنزيله بدأ.</numerusform>
            <numerusform>بقي ملفان لأن تنزيلهما بدأ.</numerusform>
            <numerusform>بقيت %Ln ملفات لأن تنزيلها بدأ.</numerusform>
            <numerusform>بقي %Ln ملفًا لأن تنزيلها بدأ.</numerusform>
            <numerusform>بقي %Ln ملف لأن تنزيلها بدأ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date of this year without the year, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>Date and time in full, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>d MMM yyyy، HH:mm:ss</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>البدء في صينية النظام دون نافذة.</translation>
    </message>
    <message>
        <source>Begin with the form for an account.</source>
        <translation>البدء بنموذج إضافة حساب.</translation>
    </message>
    <message>
        <source>Pause all downloads.</source>
        <translation>إيقاف كل التنزيلات مؤقتًا.</translation>
    </message>
    <message>
        <source>Session ids, addresses of recordings, or files that list them.</source>
        <translation>معرّفات جلسات أو عناوين تسجيلات أو ملفات تسردها.</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>Forwards, again: twice as fast</source>
        <translation>إلى الأمام؛ مرة أخرى: ضعف السرعة</translation>
    </message>
    <message>
        <source>A few seconds back</source>
        <translation>بضع ثوانٍ إلى الخلف</translation>
    </message>
    <message>
        <source>A few seconds ahead</source>
        <translation>بضع ثوانٍ إلى الأمام</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>صوت أعلى</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>صوت أخفض</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الإطار السابق</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الإطار التالي</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Begins with sk-</source>
        <translation>يبدأ بـ sk-</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>In the Anchor Browser dashboard open API Keys.</source>
        <translation>افتح API Keys في لوحة تحكم Anchor Browser.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>acme, or acme.signalwire.com</source>
        <translation>acme أو acme.signalwire.com</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>معرّف المشروع</translation>
    </message>
    <message>
        <source>The project&apos;s UUID</source>
        <translation>معرّف UUID للمشروع</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز API المميز</translation>
    </message>
    <message>
        <source>A token with the Video scope</source>
        <translation>رمز مميز بنطاق Video</translation>
    </message>
    <message>
        <source>A space, a project ID and an API token with the Video scope</source>
        <translation>مساحة ومعرّف مشروع ورمز API مميز بنطاق Video</translation>
    </message>
    <message>
        <source>In your SignalWire space open API Credentials: the project ID stands at the top, the tokens below it.</source>
        <translation>افتح API Credentials في مساحتك لدى SignalWire: معرّف المشروع في الأعلى، والرموز المميزة تحته.</translation>
    </message>
    <message>
        <source>The Video SDK API key</source>
        <translation>مفتاح API لـ Video SDK</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>سر API</translation>
    </message>
    <message>
        <source>The Video SDK API secret</source>
        <translation>سر API لـ Video SDK</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>A ready token, instead of key and secret</source>
        <translation>رمز مميز جاهز بدل المفتاح والسر</translation>
    </message>
    <message>
        <source>An API key and its secret, or a ready JWT</source>
        <translation>مفتاح API وسره، أو JWT جاهز</translation>
    </message>
    <message>
        <source>In the Zoom App Marketplace choose Develop, Build Video SDK, and open the API keys section. The API key is not the SDK key.</source>
        <translation>في Zoom App Marketplace اختر Develop ثم Build Video SDK وافتح قسم مفاتيح API. مفتاح API ليس مفتاح SDK.</translation>
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
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>قيد الاستقبال</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · بقي %2</translation>
    </message>
    <message>
        <source>waits for a slot</source>
        <translation>بانتظار دوره</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>done, its size differs from the list</source>
        <translation>اكتمل، وحجمه يختلف عمّا في القائمة</translation>
    </message>
    <message>
        <source>done, the server did not say its size</source>
        <translation>اكتمل، ولم يذكر الخادم حجمه</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>still being made</source>
        <translation>ما زال قيد الإعداد</translation>
    </message>
    <message>
        <source>still being made, looks again at %1</source>
        <translation>ما زال قيد الإعداد، الفحص التالي عند %1</translation>
    </message>
    <message>
        <source>the provider fails</source>
        <translation>خلل لدى المزوّد</translation>
    </message>
    <message>
        <source>the provider fails, tries again at %1</source>
        <translation>خلل لدى المزوّد، إعادة المحاولة عند %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>no connection, tries again at %1</source>
        <translation>لا اتصال، إعادة المحاولة عند %1</translation>
    </message>
    <message>
        <source>waits for space on the disk</source>
        <translation>بانتظار مساحة على القرص</translation>
    </message>
    <message>
        <source>waits for space on %1</source>
        <translation>بانتظار مساحة على %1</translation>
    </message>
    <message>
        <source>waits for space: %1 more on %2</source>
        <translation>بانتظار مساحة: %1 إضافية على %2</translation>
    </message>
    <message>
        <source>waits, by your timetable</source>
        <translation>بالانتظار وفق جدولك</translation>
    </message>
    <message>
        <source>waits until %1, by your timetable</source>
        <translation>بالانتظار حتى %1 وفق جدولك</translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit</source>
        <translation>بالانتظار بسبب حد المزوّد</translation>
    </message>
    <message>
        <source>waits for the provider&apos;s limit until %1</source>
        <translation>بالانتظار حتى %1 بسبب حد المزوّد</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>no network, tries again at %1</source>
        <translation>لا شبكة، إعادة المحاولة عند %1</translation>
    </message>
    <message>
        <source>signed out, waits until you sign in</source>
        <translation>غير مسجّل الدخول، بانتظار تسجيل دخولك</translation>
    </message>
    <message>
        <source>asks for the link</source>
        <translation>يطلب الرابط</translation>
    </message>
    <message>
        <source>checks the file</source>
        <translation>يفحص الملف</translation>
    </message>
</context>
<context>
    <name>QueueSummary</name>
    <message>
        <source>%1 of %2 running</source>
        <translation>قيد التنزيل %1 من %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>لا متوقف مؤقتًا</numerusform>
            <numerusform>واحد متوقف مؤقتًا</numerusform>
            <numerusform>اثنان متوقفان مؤقتًا</numerusform>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
            <numerusform>%Ln متوقفًا مؤقتًا</numerusform>
            <numerusform>%Ln متوقف مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشلت %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
            <numerusform>فشل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>لم يكتمل شيء</numerusform>
            <numerusform>اكتمل واحد</numerusform>
            <numerusform>اكتمل اثنان</numerusform>
            <numerusform>اكتملت %Ln</numerusform>
            <numerusform>اكتمل %Ln</numerusform>
            <numerusform>اكتمل %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>لا شيء للتنزيل</translation>
    </message>
</context>
<context>
    <name>RecordingCells</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>محفوظ في</translation>
    </message>
    <message>
        <source>Vanishes in</source>
        <translation>يختفي خلال</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>في السحابة</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>قيد التنزيل</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في المهملات</translation>
    </message>
    <message>
        <source>in your own storage</source>
        <translation>في مخزنك الخاص</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>هنا %1 من %2</translation>
    </message>
    <message>
        <source>%1, session, open</source>
        <translation>%1، جلسة، موسّعة</translation>
    </message>
    <message>
        <source>%1, session, closed</source>
        <translation>%1، جلسة، مطوية</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The provider empties its trash after 30 days.</source>
        <translation>يُفرغ المزوّد مهملاته بعد 30 يومًا.</translation>
    </message>
    <message>
        <source>By the retention that you set for this account.</source>
        <translation>وفق مدة الاحتفاظ التي حددتها لهذا الحساب.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>مفقود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved as %1 and is not there any more.</source>
        <translation>كان محفوظًا باسم %1 ولم يعد هناك.</translation>
    </message>
</context>
<context>
    <name>RecordingDetails</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 بايت)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>في المهملات منذ</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>محفوظ باسم</translation>
    </message>
    <message>
        <source>Recording ID</source>
        <translation>معرّف التسجيل</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>معرّف الجلسة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 دولار أمريكي</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>yes, it is the one that plays first</source>
        <translation>نعم، وهو ما يُشغَّل أولًا</translation>
    </message>
    <message>
        <source>Cost of the session in credits</source>
        <translation>تكلفة الجلسة بالأرصدة</translation>
    </message>
    <message>
        <source>Downloaded from</source>
        <translation>نُزّل من</translation>
    </message>
    <message>
        <source>Original address</source>
        <translation>العنوان الأصلي</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>معرّف المشارك</translation>
    </message>
    <message>
        <source>Participant key</source>
        <translation>مفتاح المشارك</translation>
    </message>
    <message>
        <source>Time the browser took</source>
        <translation>الوقت الذي استغرقه المتصفح</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Was saved as</source>
        <translation>كان محفوظًا باسم</translation>
    </message>
</context>
<context>
    <name>RecordingsFeed</name>
    <message>
        <source>%1 · Try again</source>
        <translation>%1 · إعادة المحاولة</translation>
    </message>
    <message>
        <source>Fetching recordings…</source>
        <translation>جارٍ جلب التسجيلات…</translation>
    </message>
    <message>
        <source>As of %1, being refreshed…</source>
        <translation>آخر تحديث: %1، وجارٍ التحديث…</translation>
    </message>
    <message>
        <source>Nothing in the six months before these · Look further back</source>
        <translation>لا شيء في الأشهر الستة السابقة لها · البحث في الأقدم</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>لا شيء يطابق البحث والمرشحات.</translation>
    </message>
    <message>
        <source>No recordings yet.</source>
        <translation>لا توجد تسجيلات بعد.</translation>
    </message>
    <message>
        <source>Nothing is saved on this computer yet.</source>
        <translation>لم يُحفظ شيء على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>No browser downloads.</source>
        <translation>لا توجد تنزيلات من المتصفح.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>المهملات فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching older recordings… %Ln so far</source>
        <translation>
            <numerusform>جارٍ جلب التسجيلات الأقدم… %Ln حتى الآن</numerusform>
            <numerusform>جارٍ جلب التسجيلات الأقدم… %Ln حتى الآن</numerusform>
            <numerusform>جارٍ جلب التسجيلات الأقدم… %Ln حتى الآن</numerusform>
            <numerusform>جارٍ جلب التسجيلات الأقدم… %Ln حتى الآن</numerusform>
            <numerusform>جارٍ جلب التسجيلات الأقدم… %Ln حتى الآن</numerusform>
            <numerusform>جارٍ جلب التسجيلات الأقدم… %Ln حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sorted among the %Ln loaded · Load all</source>
        <translation>
            <numerusform>الفرز ضمن ما حُمّل (%Ln) · تحميل الكل</numerusform>
            <numerusform>الفرز ضمن ما حُمّل (%Ln) · تحميل الكل</numerusform>
            <numerusform>الفرز ضمن ما حُمّل (%Ln) · تحميل الكل</numerusform>
            <numerusform>الفرز ضمن ما حُمّل (%Ln) · تحميل الكل</numerusform>
            <numerusform>الفرز ضمن ما حُمّل (%Ln) · تحميل الكل</numerusform>
            <numerusform>الفرز ضمن ما حُمّل (%Ln) · تحميل الكل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through %Ln recording(s) · Look through older ones</source>
        <translation>
            <numerusform>لم يُفحص أي تسجيل · فحص الأقدم</numerusform>
            <numerusform>فُحص تسجيل واحد · فحص الأقدم</numerusform>
            <numerusform>فُحص تسجيلان · فحص الأقدم</numerusform>
            <numerusform>فُحصت %Ln تسجيلات · فحص الأقدم</numerusform>
            <numerusform>فُحص %Ln تسجيلًا · فحص الأقدم</numerusform>
            <numerusform>فُحص %Ln تسجيل · فحص الأقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln so far, older ones follow</source>
        <translation>
            <numerusform>%Ln حتى الآن، والأقدم يتبع</numerusform>
            <numerusform>%Ln حتى الآن، والأقدم يتبع</numerusform>
            <numerusform>%Ln حتى الآن، والأقدم يتبع</numerusform>
            <numerusform>%Ln حتى الآن، والأقدم يتبع</numerusform>
            <numerusform>%Ln حتى الآن، والأقدم يتبع</numerusform>
            <numerusform>%Ln حتى الآن، والأقدم يتبع</numerusform>
        </translation>
    </message>
    <message>
        <source>No session was opened by its id.</source>
        <translation>لم تُفتح أي جلسة بمعرّفها.</translation>
    </message>
</context>
<context>
    <name>RecordingsKeys</name>
    <message>
        <source>Show the files of a session</source>
        <translation>إظهار ملفات جلسة</translation>
    </message>
    <message>
        <source>Hide them, or go to their session</source>
        <translation>إخفاؤها أو الانتقال إلى جلستها</translation>
    </message>
    <message>
        <source>Show the files of all sessions</source>
        <translation>إظهار ملفات كل الجلسات</translation>
    </message>
    <message>
        <source>Hide the files of all sessions</source>
        <translation>إخفاء ملفات كل الجلسات</translation>
    </message>
    <message>
        <source>Show or hide them; play a file</source>
        <translation>إظهارها أو إخفاؤها؛ تشغيل ملف</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>المشغّل</translation>
    </message>
</context>
<context>
    <name>app::Announcer</name>
    <message>
        <source>It was put aside as %1, and a new one was begun.</source>
        <translation>وُضعت جانبًا باسم %1، وبدأت مكتبة جديدة.</translation>
    </message>
</context>
<context>
    <name>app::Help</name>
    <message>
        <source>The user&apos;s guide could not be opened. It should be here: %1</source>
        <translation>تعذر فتح دليل المستخدم. يُفترض أن يكون هنا: %1</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ بيانات التشخيص</translation>
    </message>
    <message>
        <source>The diagnostics were saved as %1. They hold no secret and no link; read them before you pass them on.</source>
        <translation>حُفظت بيانات التشخيص باسم %1. لا تحتوي على بيانات سرية ولا روابط؛ اقرأها قبل أن تمررها إلى غيرك.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
</context>
<context>
    <name>app::SleepGuard</name>
    <message>
        <source>Recordings are being downloaded</source>
        <translation>يجري تنزيل تسجيلات</translation>
    </message>
</context>
<context>
    <name>cli::AccountAddCommand</name>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>يوجد حساب باسم «%1» بالفعل.</translation>
    </message>
    <message>
        <source>--provider is one of %1, not “%2”.</source>
        <translation>قيمة --provider إحدى القيم %1، وليست «%2».</translation>
    </message>
    <message>
        <source>“%1” is a secret; it is read from standard input.</source>
        <translation>«%1» من البيانات السرية، ويُقرأ من الدخل القياسي.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>لا يوجد في %1 حقل باسم «%2».</translation>
    </message>
    <message>
        <source>%1 needs --set %2=VALUE.</source>
        <translation>يحتاج %1 إلى --set %2=VALUE.</translation>
    </message>
    <message>
        <source>Standard input holds no JSON object of secrets, such as {&quot;api_key&quot;: &quot;…&quot;}.</source>
        <translation>لا يحتوي الدخل القياسي على كائن JSON للبيانات السرية، مثل {&quot;api_key&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>أُضيف «%1».</translation>
    </message>
</context>
<context>
    <name>cli::AccountCheckCommand</name>
    <message>
        <source>“%1” works.</source>
        <translation>«%1» يعمل.</translation>
    </message>
</context>
<context>
    <name>cli::AccountListCommand</name>
    <message>
        <source>No accounts. Add one with: reelkeep-cli account add NAME --provider PROVIDER</source>
        <translation>لا توجد حسابات. أضف حسابًا بالأمر: reelkeep-cli account add NAME --provider PROVIDER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>FIELDS</source>
        <translation>الحقول</translation>
    </message>
</context>
<context>
    <name>cli::AccountRemoveCommand</name>
    <message>
        <source>Removed “%1”.</source>
        <translation>أُزيل «%1».</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation>لا يوجد خيار %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>لا يأخذ %1 قيمة.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>قيمة %1 إحدى القيم %2، وليست «%3».</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>ورد %1 مرتين.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>ينقص %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>الكلمة «%1» زائدة.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>القيمة %1 فارغة.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation>يأخذ %1 عددًا صحيحًا من 1 إلى %2، وليس «%3».</translation>
    </message>
    <message>
        <source>%1 takes a day as YYYY-MM-DD, not “%2”.</source>
        <translation>يأخذ %1 يومًا بالصيغة YYYY-MM-DD، وليس «%2».</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE, not “%2”.</source>
        <translation>يأخذ %1 الصيغة FIELD=VALUE، وليس «%2».</translation>
    </message>
    <message>
        <source>%1 names %2 twice.</source>
        <translation>يذكر %1 الحقل %2 مرتين.</translation>
    </message>
</context>
<context>
    <name>cli::Command</name>
    <message>
        <source>Where there is no keychain, REELKEEP_SECRETS can hold {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}.</source>
        <translation>حيث لا توجد حلقة مفاتيح، يمكن أن يحمل REELKEEP_SECRETS القيمة {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>لا يوجد حساب باسم «%1».</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Which command?</source>
        <translation>أي أمر؟</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>يقع --from بعد --to.</translation>
    </message>
    <message>
        <source>The trash is listed without --from and --to.</source>
        <translation>تُسرد المهملات دون --from و --to.</translation>
    </message>
</context>
<context>
    <name>cli::HelpText</name>
    <message>
        <source>How to print it; the first is the default</source>
        <translation>صيغة العرض؛ الأولى هي الافتراضية</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Only this session; without it, the whole account</source>
        <translation>هذه الجلسة فقط؛ ودونها الحساب كله</translation>
    </message>
    <message>
        <source>Recordings, or the files that the browser downloaded (Anchor)</source>
        <translation>التسجيلات، أو الملفات التي نزّلها المتصفح (Anchor)</translation>
    </message>
    <message>
        <source>Started on this UTC day or later</source>
        <translation>بدأت في هذا اليوم (UTC) أو بعده</translation>
    </message>
    <message>
        <source>Started on this UTC day or earlier</source>
        <translation>بدأت في هذا اليوم (UTC) أو قبله</translation>
    </message>
    <message>
        <source>What is in the trash (Zoom)</source>
        <translation>ما في المهملات (Zoom)</translation>
    </message>
    <message>
        <source>Only this recording; may be repeated</source>
        <translation>هذا التسجيل فقط؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>Only this type, ignoring case; may be repeated</source>
        <translation>هذا النوع فقط، دون تمييز حالة الأحرف؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>Files at a time (3)</source>
        <translation>عدد الملفات في آن واحد (3)</translation>
    </message>
    <message>
        <source>Connections for a large file (4)</source>
        <translation>عدد الاتصالات للملف الكبير (4)</translation>
    </message>
    <message>
        <source>For the whole process</source>
        <translation>للعملية كلها</translation>
    </message>
    <message>
        <source>zoom-video-sdk, signalwire or anchor-browser</source>
        <translation>zoom-video-sdk أو signalwire أو anchor-browser</translation>
    </message>
    <message>
        <source>Replaces the provider&apos;s API address; plain http on this computer only</source>
        <translation>يحل محل عنوان API لدى المزوّد؛ http غير المشفّر على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>signalwire needs space and project_id</source>
        <translation>يحتاج signalwire إلى space و project_id</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>The secrets are read from standard input as one JSON object, such as {&quot;api_key&quot;: &quot;…&quot;}; on a terminal each is asked for without echo. They are kept in the keychain of this computer.
  zoom-video-sdk   api_key and api_secret, or jwt
  signalwire       api_token
  anchor-browser   api_key
Without a keychain, set REELKEEP_SECRETS to {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}: nothing is stored then.</source>
        <translation>تُقرأ البيانات السرية من الدخل القياسي ككائن JSON واحد، مثل {&quot;api_key&quot;: &quot;…&quot;}؛ وفي الطرفية تُطلب كل منها دون إظهارها. وتُحفظ في حلقة المفاتيح على هذا الحاسوب.
  zoom-video-sdk   api_key و api_secret، أو jwt
  signalwire       api_token
  anchor-browser   api_key
إن لم توجد حلقة مفاتيح، فاضبط REELKEEP_SECRETS على {&quot;NAME&quot;: {&quot;api_key&quot;: &quot;…&quot;}}: عندها لا يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>Show the accounts, never their secrets</source>
        <translation>عرض الحسابات، دون بياناتها السرية أبدًا</translation>
    </message>
    <message>
        <source>Sign in with one small request</source>
        <translation>تسجيل الدخول بطلب صغير واحد</translation>
    </message>
    <message>
        <source>Remove an account with its secrets; finished files stay</source>
        <translation>إزالة حساب مع بياناته السرية؛ وتبقى الملفات المكتملة</translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation>عدد الصفوف في كل طلب</translation>
    </message>
    <message>
        <source>Stop after so many rows</source>
        <translation>التوقف بعد هذا العدد من الصفوف</translation>
    </message>
    <message>
        <source>List recordings, newest first</source>
        <translation>سرد التسجيلات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Without a range everything is listed, but for a whole Zoom account the last 30 days.</source>
        <translation>دون تحديد مدة يُسرد كل شيء، لكن لحساب Zoom كامل آخر 30 يومًا فقط.</translation>
    </message>
    <message>
        <source>The folder; made where it is missing</source>
        <translation>المجلد؛ يُنشأ إن لم يوجد</translation>
    </message>
    <message>
        <source>Names below it: {account}/{date} {session}/{name}.{ext}</source>
        <translation>الأسماء داخله: {account}/{date} {session}/{name}.{ext}</translation>
    </message>
    <message>
        <source>Show the plan and write nothing</source>
        <translation>عرض الخطة دون كتابة شيء</translation>
    </message>
    <message>
        <source>Download recordings, each verified</source>
        <translation>تنزيل التسجيلات، مع التحقق من كل منها</translation>
    </message>
    <message>
        <source>The same command again goes on where it stopped. Each finished file gains a line in DIR/SHA256SUMS.
Fields of a template: {provider} {account} {session} {session_id} {date} {time} {type} {name} {id} {ext}.</source>
        <translation>تكرار الأمر نفسه يواصل من حيث توقف. ولكل ملف مكتمل يُضاف سطر في DIR/SHA256SUMS.
حقول القالب: {provider} {account} {session} {session_id} {date} {time} {type} {name} {id} {ext}.</translation>
    </message>
    <message>
        <source>Show the downloads that are unfinished</source>
        <translation>عرض التنزيلات غير المكتملة</translation>
    </message>
    <message>
        <source>Go on with the downloads that are unfinished</source>
        <translation>مواصلة التنزيلات غير المكتملة</translation>
    </message>
    <message>
        <source>What a person paused, or another process is busy with, is left alone.</source>
        <translation>ما أوقفه شخص مؤقتًا، أو ما تعمل عليه عملية أخرى، يُترك كما هو.</translation>
    </message>
    <message>
        <source>Hash downloaded files again and compare with SHA256SUMS</source>
        <translation>حساب تجزئة الملفات المنزّلة من جديد ومقارنتها مع SHA256SUMS</translation>
    </message>
    <message>
        <source>Show this help (also -h)</source>
        <translation>عرض هذه المساعدة (أو -h)</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>Log to standard error, without secrets (also -v)</source>
        <translation>كتابة السجل في خرج الخطأ القياسي، دون بيانات سرية (أو -v)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]...</source>
        <translation>الاستخدام: %1 COMMAND [OPTION]...</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>خيارات كل الأوامر:</translation>
    </message>
    <message>
        <source>“%1 help COMMAND” shows the options of a command.</source>
        <translation>يعرض «%1 help COMMAND» خيارات الأمر.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some items failed, 2 wrong command line, 3 credentials refused,
4 provider out of reach, 5 this computer is in the way, 130 and 143 stopped by a signal.</source>
        <translation>حالة الخروج: 0 اكتمل، 1 فشلت بعض العناصر، 2 سطر أوامر خاطئ، 3 رُفضت بيانات الاعتماد،
4 تعذر الوصول إلى المزوّد، 5 عائق في هذا الحاسوب، 130 و 143 أوقفته إشارة.</translation>
    </message>
</context>
<context>
    <name>cli::ListingWalk</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>لا يوجد مزوّد باسم «%1».</translation>
    </message>
</context>
<context>
    <name>cli::ProgressBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>الملفات: %1 من %n</numerusform>
            <numerusform>الملفات: %1 من %n</numerusform>
            <numerusform>الملفات: %1 من %n</numerusform>
            <numerusform>الملفات: %1 من %n</numerusform>
            <numerusform>الملفات: %1 من %n</numerusform>
            <numerusform>الملفات: %1 من %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::QueueCommand</name>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>لا شيء غير مكتمل.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>السبب</translation>
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
            <numerusform>لا شيء غير جاهز</numerusform>
            <numerusform>واحد غير جاهز بعد</numerusform>
            <numerusform>اثنان غير جاهزين بعد</numerusform>
            <numerusform>%n غير جاهزة بعد</numerusform>
            <numerusform>%n غير جاهز بعد</numerusform>
            <numerusform>%n غير جاهز بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved (%1)</source>
        <translation>
            <numerusform>لم يُحفظ شيء (%1)</numerusform>
            <numerusform>حُفظ واحد (%1)</numerusform>
            <numerusform>حُفظ اثنان (%1)</numerusform>
            <numerusform>حُفظت %n (%1)</numerusform>
            <numerusform>حُفظ %n (%1)</numerusform>
            <numerusform>حُفظ %n (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>لا شيء موجود بالفعل</numerusform>
            <numerusform>واحد موجود بالفعل</numerusform>
            <numerusform>اثنان موجودان بالفعل</numerusform>
            <numerusform>%n موجودة بالفعل</numerusform>
            <numerusform>%n موجود بالفعل</numerusform>
            <numerusform>%n موجود بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم يفشل شيء</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشلت %n</numerusform>
            <numerusform>فشل %n</numerusform>
            <numerusform>فشل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not ready yet.</source>
        <translation>
            <numerusform>لا شيء غير جاهز.</numerusform>
            <numerusform>واحد غير جاهز بعد.</numerusform>
            <numerusform>اثنان غير جاهزين بعد.</numerusform>
            <numerusform>%n غير جاهزة بعد.</numerusform>
            <numerusform>%n غير جاهز بعد.</numerusform>
            <numerusform>%n غير جاهز بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What a run came to: `3 saved (12 MB), 1 failed`.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>cli::RowPrinter</name>
    <message>
        <source>No recordings.</source>
        <translation>لا توجد تسجيلات.</translation>
    </message>
    <message>
        <source>STARTED (UTC)</source>
        <translation>البدء (UTC)</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ON DISK</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
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
        <translation>لا توجد لدى %1 تنزيلات من المتصفح (--kind downloads).</translation>
    </message>
    <message>
        <source>%1 has no trash (--trash).</source>
        <translation>لا توجد لدى %1 مهملات (--trash).</translation>
    </message>
    <message>
        <source>%1 lists one session at a time (--session).</source>
        <translation>يسرد %1 جلسة واحدة في كل مرة (--session).</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>The last %1 days, %2 (UTC). For more, use --from.</source>
        <translation>عدد الأيام الأخيرة: %1، %2 (UTC). للمزيد استخدم --from.</translation>
    </message>
    <message>
        <source>The %1 days before it, %2 (UTC). For more, use --from.</source>
        <translation>عدد الأيام السابقة لذلك: %1، %2 (UTC). للمزيد استخدم --from.</translation>
    </message>
    <message>
        <source>%1 has no page size; --page-size has no effect.</source>
        <translation>لا يوجد لدى %1 حجم للصفحة؛ ولا أثر للخيار --page-size.</translation>
    </message>
    <message>
        <source>%1 allows %2 rows a page at most.</source>
        <translation>الحد الأقصى للصفوف في الصفحة لدى %1 هو %2.</translation>
    </message>
</context>
<context>
    <name>cli::TextDownloadReport</name>
    <message>
        <source>planned  %1</source>
        <translation>مخطط  %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>لا ملفات، %1</numerusform>
            <numerusform>ملف واحد، %1</numerusform>
            <numerusform>ملفان، %1</numerusform>
            <numerusform>%n ملفات، %1</numerusform>
            <numerusform>%n ملفًا، %1</numerusform>
            <numerusform>%n ملف، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>saved  %1</source>
        <translation>حُفظ  %1</translation>
    </message>
    <message>
        <source>already here  %1</source>
        <translation>موجود بالفعل  %1</translation>
    </message>
    <message>
        <source>not ready yet  %1</source>
        <translation>غير جاهز بعد  %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them of unknown size</source>
        <translation>
            <numerusform>%1، كلها معلومة الحجم</numerusform>
            <numerusform>%1، منها واحد مجهول الحجم</numerusform>
            <numerusform>%1، منها اثنان مجهولا الحجم</numerusform>
            <numerusform>%1، منها %n مجهولة الحجم</numerusform>
            <numerusform>%1، منها %n مجهول الحجم</numerusform>
            <numerusform>%1، منها %n مجهول الحجم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <translation>%1؛ المساحة الحرة %2</translation>
    </message>
</context>
<context>
    <name>cli::VerifyCommand</name>
    <message>
        <source>same  %1</source>
        <translation>مطابق  %1</translation>
    </message>
    <message>
        <source>%1 differs from the manifest.</source>
        <translation>يختلف %1 عن البيان.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>لم يعد %1 موجودًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>لا يوجد %1 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) are as the manifest says.</source>
        <translation>
            <numerusform>الملفات المطابقة للبيان: %1 من %n.</numerusform>
            <numerusform>الملفات المطابقة للبيان: %1 من %n.</numerusform>
            <numerusform>الملفات المطابقة للبيان: %1 من %n.</numerusform>
            <numerusform>الملفات المطابقة للبيان: %1 من %n.</numerusform>
            <numerusform>الملفات المطابقة للبيان: %1 من %n.</numerusform>
            <numerusform>الملفات المطابقة للبيان: %1 من %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::main</name>
    <message>
        <source>“reelkeep-cli help%1” shows how it is used.</source>
        <translation>يعرض «reelkeep-cli help%1» طريقة الاستخدام.</translation>
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
        <translation>رفض المزوّد بيانات الاعتماد هذه</translation>
    </message>
    <message>
        <source>the provider does not allow these credentials to do this</source>
        <translation>لا يسمح المزوّد بهذا الإجراء ببيانات الاعتماد هذه</translation>
    </message>
    <message>
        <source>the provider has no such session or recording</source>
        <translation>لا توجد لدى المزوّد هذه الجلسة أو هذا التسجيل</translation>
    </message>
    <message>
        <source>the provider has nothing under %1</source>
        <translation>لا يوجد لدى المزوّد شيء تحت %1</translation>
    </message>
    <message>
        <source>the recording is still being made</source>
        <translation>التسجيل ما زال قيد الإعداد</translation>
    </message>
    <message>
        <source>the provider asks for fewer requests</source>
        <translation>يطلب المزوّد تقليل الطلبات</translation>
    </message>
    <message>
        <source>the request was not accepted</source>
        <translation>لم يُقبل الطلب</translation>
    </message>
    <message>
        <source>the request was not accepted because of %1</source>
        <translation>لم يُقبل الطلب بسبب %1</translation>
    </message>
    <message>
        <source>the download link no longer works, and a new one did not help</source>
        <translation>لم يعد رابط التنزيل يعمل، ولم ينفع رابط جديد</translation>
    </message>
    <message>
        <source>something else came in place of the recording</source>
        <translation>وصل شيء آخر بدل التسجيل</translation>
    </message>
    <message>
        <source>the file is not as long as it was said to be</source>
        <translation>طول الملف ليس كما ذُكر</translation>
    </message>
    <message>
        <source>the recording is no longer the one whose download was begun</source>
        <translation>لم يعد التسجيل هو الذي بدأ تنزيله</translation>
    </message>
    <message>
        <source>the provider failed, or answered in a way that could not be understood</source>
        <translation>حدث خلل لدى المزوّد، أو أجاب بما لا يمكن فهمه</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>فشل الاتصال</translation>
    </message>
    <message>
        <source>the connection to %1 failed</source>
        <translation>فشل الاتصال بـ %1</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>تعذر إنشاء اتصال آمن</translation>
    </message>
    <message>
        <source>no secure connection to %1 could be made</source>
        <translation>تعذر إنشاء اتصال آمن بـ %1</translation>
    </message>
    <message>
        <source>this computer could not read or write a file</source>
        <translation>لم يتمكن هذا الحاسوب من قراءة ملف أو كتابته</translation>
    </message>
    <message>
        <source>this computer could not read or write %1</source>
        <translation>لم يتمكن هذا الحاسوب من قراءة %1 أو كتابته</translation>
    </message>
    <message>
        <source>this was stopped before its end</source>
        <translation>أُوقف هذا قبل نهايته</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk has no room left for %1</source>
        <translation>لا مساحة على القرص لـ %1</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the disk that holds %1 can only be read</source>
        <translation>القرص الذي يحوي %1 للقراءة فقط</translation>
    </message>
    <message>
        <source>this computer does not permit access to the file</source>
        <translation>لا يسمح هذا الحاسوب بالوصول إلى الملف</translation>
    </message>
    <message>
        <source>this computer does not permit access to %1</source>
        <translation>لا يسمح هذا الحاسوب بالوصول إلى %1</translation>
    </message>
    <message>
        <source>this computer has no keychain for the account&apos;s secrets</source>
        <translation>لا توجد على هذا الحاسوب حلقة مفاتيح لبيانات الحساب السرية</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>لم تستجب حلقة المفاتيح في الوقت المناسب</translation>
    </message>
    <message>
        <source>the keychain holds no secrets for this account</source>
        <translation>لا تحوي حلقة المفاتيح بيانات سرية لهذا الحساب</translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is wrong</source>
        <translation>رفض المزوّد بيانات الاعتماد لأن ساعة هذا الحاسوب غير مضبوطة</translation>
    </message>
    <message>
        <source>the provider refused the credentials because this computer&apos;s clock is off by %1</source>
        <translation>رفض المزوّد بيانات الاعتماد لأن ساعة هذا الحاسوب منحرفة بمقدار %1</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>لم يصل رد في الوقت المناسب</translation>
    </message>
    <message>
        <source>no answer came from %1 in time</source>
        <translation>لم يصل رد من %1 في الوقت المناسب</translation>
    </message>
    <message>
        <source>a web page came in place of the answer</source>
        <translation>وصلت صفحة ويب بدل الرد</translation>
    </message>
    <message>
        <source>a link leads to another place and was not followed</source>
        <translation>يؤدي رابط إلى مكان آخر ولم يُتَّبع</translation>
    </message>
    <message>
        <source>a link leads to another place, %1, and was not followed</source>
        <translation>يؤدي رابط إلى مكان آخر، %1، ولم يُتَّبع</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found</source>
        <translation>لم يُعثر على عنوان المزوّد</translation>
    </message>
    <message>
        <source>the address %1 was not found</source>
        <translation>لم يُعثر على العنوان %1</translation>
    </message>
    <message>
        <source>the library on this computer is damaged</source>
        <translation>المكتبة على هذا الحاسوب تالفة</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Reelkeep</source>
        <translation>كُتبت المكتبة بإصدار أحدث من Reelkeep</translation>
    </message>
    <message>
        <source>the browser session is still running, and its recording comes when it has ended</source>
        <translation>ما زالت جلسة المتصفح قيد التشغيل، ويأتي تسجيلها بعد انتهائها</translation>
    </message>
    <message>
        <source>this computer cannot play this kind of recording until the package %1 is installed</source>
        <translation>لا يمكن لهذا الحاسوب تشغيل هذا النوع من التسجيلات حتى تُثبَّت الحزمة %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>أعد المحاولة عند %1.</translation>
    </message>
    <message>
        <source>Try again on %1.</source>
        <translation>أعد المحاولة في %1.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence and its end.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences in one line.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>core::NameTemplate</name>
    <message>
        <source>a } without its {</source>
        <translation>قوس إغلاق } دون قوس فتح {</translation>
    </message>
    <message>
        <source>a { without its }</source>
        <translation>قوس فتح { دون قوس إغلاق }</translation>
    </message>
    <message>
        <source>there is no field {%1}</source>
        <translation>لا يوجد حقل {%1}</translation>
    </message>
    <message>
        <source>folders are separated by /</source>
        <translation>تُفصل المجلدات بالعلامة /</translation>
    </message>
    <message>
        <source>an absolute path</source>
        <translation>مسار مطلق</translation>
    </message>
    <message>
        <source>an empty folder or file name</source>
        <translation>اسم مجلد أو ملف فارغ</translation>
    </message>
    <message>
        <source>a folder or file name of dots only</source>
        <translation>اسم مجلد أو ملف من نقاط فقط</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>Browse, watch and keep the recordings of your calls and sessions.</source>
        <translation>تصفّح تسجيلات مكالماتك وجلساتك وشاهدها واحتفظ بها.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It comes with no warranty and sends nothing to anybody but your own providers.</source>
        <translation>برنامج حر برخصة MIT. يأتي دون أي ضمان، ولا يرسل شيئًا إلى أحد سوى مزوّديك.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>حفظ بيانات التشخيص…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation>عن Reelkeep</translation>
    </message>
</context>
<context>
    <name>gui::AccountActions</name>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>هل تريد إزالة الحساب «%1»؟</translation>
    </message>
    <message>
        <source>Its secrets are deleted from %1, its recordings leave the list and its unfinished downloads end. Files on this computer and recordings at the provider stay.</source>
        <translation>تُحذف بياناته السرية من %1، وتغادر تسجيلاته القائمة، وتنتهي تنزيلاته غير المكتملة. أما الملفات على هذا الحاسوب والتسجيلات لدى المزوّد فتبقى.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>New recordings are not kept at the moment. %1</source>
        <translation>لا يُحتفظ بالتسجيلات الجديدة حاليًا. %1</translation>
    </message>
</context>
<context>
    <name>gui::AccountDialog</name>
    <message>
        <source>Where do I find these?</source>
        <translation>أين أجد هذه؟</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>استخدام هذه المرة فقط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>الاسم الذي تختاره له</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>Keep in</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>%1 and nowhere else</source>
        <translation>%1 فقط دون غيره</translation>
    </message>
    <message>
        <source>Edit the account: %1</source>
        <translation>تحرير الحساب: %1</translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation>إضافة حساب: %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;</source>
        <translation>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The provider&apos;s own</source>
        <translation>عنوان المزوّد نفسه</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>يوجد حساب بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>%1 accepts these credentials.</source>
        <translation>يقبل %1 بيانات الاعتماد هذه.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>جارٍ البحث في %1…</translation>
    </message>
</context>
<context>
    <name>gui::AccountOptions</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Provider keeps for</source>
        <translation>احتفاظ المزوّد</translation>
    </message>
    <message>
        <source>How many days its provider keeps recordings, if you know</source>
        <translation>عدد الأيام التي يحتفظ فيها مزوّده بالتسجيلات، إن كنت تعرفه</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>الملفات في آن واحد</translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation>الاتصالات لكل ملف</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Keep everything new</source>
        <translation>الاحتفاظ بكل جديد</translation>
    </message>
    <message>
        <source>Looks at start and every hour, and downloads each recording once.</source>
        <translation>يبحث عند البدء وكل ساعة، وينزّل كل تسجيل مرة واحدة.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Transcripts and chats</source>
        <translation>التفريغ النصي والدردشة</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>Also what is there already</source>
        <translation>وكذلك ما هو موجود بالفعل</translation>
    </message>
    <message>
        <source>Folder of this account</source>
        <translation>مجلد هذا الحساب</translation>
    </message>
    <message>
        <source>Folder for everything new</source>
        <translation>مجلد كل جديد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>كما للكل</translation>
    </message>
    <message>
        <source>Choose at least one type.</source>
        <translation>اختر نوعًا واحدًا على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>behind a number in its field</comment>
        <translation>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> يومان</numerusform>
            <numerusform> أيام</numerusform>
            <numerusform> يومًا</numerusform>
            <numerusform> يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
</context>
<context>
    <name>gui::BudgetLabel</name>
    <message>
        <source>As the providers last said:</source>
        <translation>بحسب آخر ما قاله المزوّدون:</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 requests left</source>
        <comment>an account&apos;s name</comment>
        <translation>%1: الطلبات المتبقية %L2 من %L3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln request(s) left</source>
        <comment>an account&apos;s name</comment>
        <translation>
            <numerusform>%1: الطلبات المتبقية %Ln</numerusform>
            <numerusform>%1: الطلبات المتبقية %Ln</numerusform>
            <numerusform>%1: الطلبات المتبقية %Ln</numerusform>
            <numerusform>%1: الطلبات المتبقية %Ln</numerusform>
            <numerusform>%1: الطلبات المتبقية %Ln</numerusform>
            <numerusform>%1: الطلبات المتبقية %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChoiceButton</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددًا</numerusform>
            <numerusform>%Ln محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ClipboardActions</name>
    <message>
        <source>Select a recording first.</source>
        <translation>حدد تسجيلًا أولًا.</translation>
    </message>
    <message>
        <source>Too many rows to copy: at most %1. Export the list instead.</source>
        <translation>الصفوف أكثر مما يمكن نسخه: الحد الأقصى %1. صدّر القائمة بدل ذلك.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>نسخ الخلية</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>نسخ المعرّفات</translation>
    </message>
    <message>
        <source>Copy session ids</source>
        <translation>نسخ معرّفات الجلسات</translation>
    </message>
</context>
<context>
    <name>gui::ColourButton</name>
    <message>
        <source>As its provider</source>
        <translation>كلون مزوّده</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>لون آخر…</translation>
    </message>
</context>
<context>
    <name>gui::Companion</name>
    <message>
        <source>Fetching %1…</source>
        <translation>جارٍ جلب %1…</translation>
    </message>
</context>
<context>
    <name>gui::ContentView</name>
    <message>
        <source>Only the beginning is shown; the whole file has %1.</source>
        <translation>تظهر البداية فقط؛ حجم الملف كله %1.</translation>
    </message>
    <message>
        <source>Very long lines are broken.</source>
        <translation>قُسمت الأسطر الطويلة جدًا.</translation>
    </message>
    <message>
        <source>Only the first part is shown: the table is too large.</source>
        <translation>يظهر الجزء الأول فقط: الجدول كبير جدًا.</translation>
    </message>
</context>
<context>
    <name>gui::DateEdit</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in a filter, as Qt&apos;s QLocale::toString() format.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>A local day, such as 2026-11-20. Empty: no limit.</source>
        <translation>يوم محلي، مثل 2026-11-20. إن تُرك فارغًا فلا حد.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
</context>
<context>
    <name>gui::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>gui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>gui::DownloadActions</name>
    <message>
        <source>Download into</source>
        <translation>التنزيل إلى</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>مجلد التنزيلات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed from the queue.</source>
        <translation>
            <numerusform>لم يُزل شيء من قائمة الانتظار.</numerusform>
            <numerusform>أُزيل تنزيل واحد من قائمة الانتظار.</numerusform>
            <numerusform>أُزيل تنزيلان من قائمة الانتظار.</numerusform>
            <numerusform>أُزيلت %Ln تنزيلات من قائمة الانتظار.</numerusform>
            <numerusform>أُزيل %Ln تنزيلًا من قائمة الانتظار.</numerusform>
            <numerusform>أُزيل %Ln تنزيل من قائمة الانتظار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DownloadGroup</name>
    <message>
        <source>Select a recording first.</source>
        <translation>حدد تسجيلًا أولًا.</translation>
    </message>
    <message>
        <source>It is on this computer already.</source>
        <translation>إنه على هذا الحاسوب بالفعل.</translation>
    </message>
    <message>
        <source>It is in the trash. Recover it first.</source>
        <translation>إنه في المهملات. استعده أولًا.</translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation>يوجد في مخزن خاص بك لا يتيحه المزوّد للآخرين.</translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation>لم يجهّزه المزوّد للتنزيل بعد.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation>تنزيل إلى…</translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPage</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert a field into the names</source>
        <translation>إدراج حقل في الأسماء</translation>
    </message>
    <message>
        <source>Beside each file, what its provider said of it (JSON)</source>
        <translation>بجانب كل ملف، ما ذكره مزوّده عنه (JSON)</translation>
    </message>
    <message>
        <source>Support calls</source>
        <translation>مكالمات الدعم</translation>
    </message>
    <message>
        <source>Weekly call</source>
        <translation>المكالمة الأسبوعية</translation>
    </message>
    <message>
        <source>speaker view</source>
        <translation>عرض المتحدث</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>account’s name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>session’s name</source>
        <translation>اسم الجلسة</translation>
    </message>
    <message>
        <source>session’s id</source>
        <translation>معرّف الجلسة</translation>
    </message>
    <message>
        <source>day (UTC)</source>
        <translation>اليوم (UTC)</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>recording’s name</source>
        <translation>اسم التسجيل</translation>
    </message>
    <message>
        <source>recording’s id</source>
        <translation>معرّف التسجيل</translation>
    </message>
    <message>
        <source>file’s ending</source>
        <translation>امتداد الملف</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>لا يوجد حقل {%1}.</translation>
    </message>
    <message>
        <source>A brace stands without its partner.</source>
        <translation>يوجد قوس دون قرينه.</translation>
    </message>
    <message>
        <source>Folders are separated by /, and each of them has a name.</source>
        <translation>تُفصل المجلدات بالعلامة /، ولكل منها اسم.</translation>
    </message>
    <message>
        <source>Names of downloads</source>
        <translation>أسماء التنزيلات</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>مجلد التنزيلات</translation>
    </message>
    <message>
        <source>Back to the usual names</source>
        <translation>العودة إلى الأسماء المعتادة</translation>
    </message>
    <message>
        <source>/ makes folders.</source>
        <translation>العلامة / تنشئ مجلدات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected recording(s)</source>
        <translation>
            <numerusform>لا تسجيلات محددة</numerusform>
            <numerusform>تسجيل واحد محدد</numerusform>
            <numerusform>تسجيلان محددان</numerusform>
            <numerusform>%Ln تسجيلات محددة</numerusform>
            <numerusform>%Ln تسجيلًا محددًا</numerusform>
            <numerusform>%Ln تسجيل محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>For example; select recordings in the table to see their names here</source>
        <translation>مثال؛ حدد تسجيلات في الجدول لترى أسماءها هنا</translation>
    </message>
</context>
<context>
    <name>gui::DownloadsPanel</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Order of downloads</source>
        <translation>ترتيب التنزيلات</translation>
    </message>
    <message>
        <source>What is downloaded first</source>
        <translation>ما يُنزَّل أولًا</translation>
    </message>
    <message>
        <source>Files at once, connections, speed and timetable</source>
        <translation>الملفات في آن واحد والاتصالات والسرعة والجدول الزمني</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Selected downloads</source>
        <translation>التنزيلات المحددة</translation>
    </message>
    <message>
        <source>Pause, resume, move or remove the selected downloads</source>
        <translation>إيقاف التنزيلات المحددة مؤقتًا أو استئنافها أو نقلها أو إزالتها</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>الحدود…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>What vanishes first</source>
        <translation>ما يختفي أولًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>إزالة من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>إزالة المكتمل من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move (only in the order by hand)</source>
        <translation>نقل (في الترتيب اليدوي فقط)</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>إلى الأعلى تمامًا</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>للأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>للأسفل</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>إلى الأسفل تمامًا</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>نقل إلى الأعلى تمامًا</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل للأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل للأسفل</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <translation>نقل إلى الأسفل تمامًا</translation>
    </message>
</context>
<context>
    <name>gui::DragPreparation</name>
    <message numerus="yes">
        <source>%Ln recordings can be dragged once they are downloaded.</source>
        <translation>
            <numerusform>لا تسجيلات للسحب.</numerusform>
            <numerusform>يمكن سحب تسجيل واحد بعد تنزيله.</numerusform>
            <numerusform>يمكن سحب تسجيلين بعد تنزيلهما.</numerusform>
            <numerusform>يمكن سحب %Ln تسجيلات بعد تنزيلها.</numerusform>
            <numerusform>يمكن سحب %Ln تسجيلًا بعد تنزيلها.</numerusform>
            <numerusform>يمكن سحب %Ln تسجيل بعد تنزيلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings could not be downloaded. The list of downloads says why.</source>
        <translation>
            <numerusform>نُزّلت كل التسجيلات.</numerusform>
            <numerusform>تعذر تنزيل تسجيل واحد. السبب في قائمة التنزيلات.</numerusform>
            <numerusform>تعذر تنزيل تسجيلين. السبب في قائمة التنزيلات.</numerusform>
            <numerusform>تعذر تنزيل %Ln تسجيلات. السبب في قائمة التنزيلات.</numerusform>
            <numerusform>تعذر تنزيل %Ln تسجيلًا. السبب في قائمة التنزيلات.</numerusform>
            <numerusform>تعذر تنزيل %Ln تسجيل. السبب في قائمة التنزيلات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings are ready to drag.</source>
        <translation>
            <numerusform>لا تسجيلات جاهزة للسحب.</numerusform>
            <numerusform>تسجيل واحد جاهز للسحب.</numerusform>
            <numerusform>تسجيلان جاهزان للسحب.</numerusform>
            <numerusform>%Ln تسجيلات جاهزة للسحب.</numerusform>
            <numerusform>%Ln تسجيلًا جاهزًا للسحب.</numerusform>
            <numerusform>%Ln تسجيل جاهز للسحب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>حفظ في مجلد…</translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>فتح باستخدام</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>حدد تسجيلًا أولًا.</translation>
    </message>
    <message>
        <source>It is not on this computer. Download it first.</source>
        <translation>ليس على هذا الحاسوب. نزّله أولًا.</translation>
    </message>
    <message>
        <source>Its file is not there any more. Locate it, or download it again.</source>
        <translation>لم يعد ملفه موجودًا. حدد مكانه أو نزّله من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln files at once.</source>
        <translation>
            <numerusform>لا ملفات في آن واحد.</numerusform>
            <numerusform>ملف واحد على الأكثر في آن واحد.</numerusform>
            <numerusform>ملفان على الأكثر في آن واحد.</numerusform>
            <numerusform>%Ln ملفات على الأكثر في آن واحد.</numerusform>
            <numerusform>%Ln ملفًا على الأكثر في آن واحد.</numerusform>
            <numerusform>%Ln ملف على الأكثر في آن واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files are of different types.</source>
        <translation>هذه الملفات من أنواع مختلفة.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>لم يعد %1 موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are not where they were saved any more.</source>
        <translation>
            <numerusform>كل الملفات حيث حُفظت.</numerusform>
            <numerusform>لم يعد ملف واحد حيث حُفظ.</numerusform>
            <numerusform>لم يعد ملفان حيث حُفظا.</numerusform>
            <numerusform>لم تعد %Ln ملفات حيث حُفظت.</numerusform>
            <numerusform>لم يعد %Ln ملفًا حيث حُفظت.</numerusform>
            <numerusform>لم يعد %Ln ملف حيث حُفظت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>تحديد المكان…</translation>
    </message>
    <message>
        <source>This desktop has no application that opens %1.</source>
        <translation>لا يوجد في سطح المكتب هذا تطبيق يفتح %1.</translation>
    </message>
    <message>
        <source>This desktop has nothing that shows a folder. The file is %1.</source>
        <translation>لا يوجد في سطح المكتب هذا ما يعرض المجلدات. الملف هو %1.</translation>
    </message>
    <message>
        <source>Looking for applications…</source>
        <translation>جارٍ البحث عن تطبيقات…</translation>
    </message>
    <message>
        <source>Other application…</source>
        <translation>تطبيق آخر…</translation>
    </message>
    <message>
        <source>Only for one file at a time.</source>
        <translation>لملف واحد فقط في كل مرة.</translation>
    </message>
    <message>
        <source>The application could not be started.</source>
        <translation>تعذر بدء التطبيق.</translation>
    </message>
    <message>
        <source>This desktop has no dialog for choosing an application.</source>
        <translation>لا توجد في سطح المكتب هذا نافذة لاختيار تطبيق.</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search name, session, id</source>
        <translation>البحث بالاسم أو الجلسة أو المعرّف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Files of one session together</source>
        <translation>جمع ملفات الجلسة الواحدة معًا</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Download %1 · %2</source>
        <translation>تنزيل %1 · %2</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>تنزيل %1</translation>
    </message>
</context>
<context>
    <name>gui::FirstPage</name>
    <message>
        <source>Your recordings, in one place</source>
        <translation>تسجيلاتك في مكان واحد</translation>
    </message>
    <message>
        <source>Add an account to see what was recorded and to keep what matters.</source>
        <translation>أضف حسابًا لترى ما سُجّل وتحتفظ بما يهمك.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Add an account: %1</source>
        <translation>إضافة حساب: %1</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>ألقِ نظرة أولًا</translation>
    </message>
    <message>
        <source>Three sample accounts on this computer. Nothing is sent anywhere; one click removes them.</source>
        <translation>ثلاثة حسابات تجريبية على هذا الحاسوب. لا يُرسل شيء إلى أي مكان؛ وتزيلها نقرة واحدة.</translation>
    </message>
    <message>
        <source>Try it with sample recordings</source>
        <translation>استكشاف تسجيلات تجريبية</translation>
    </message>
</context>
<context>
    <name>gui::FolderSave</name>
    <message numerus="yes">
        <source>Copying %Ln files into %1…</source>
        <translation>
            <numerusform>لا ملفات لنسخها إلى %1…</numerusform>
            <numerusform>جارٍ نسخ ملف واحد إلى %1…</numerusform>
            <numerusform>جارٍ نسخ ملفين إلى %1…</numerusform>
            <numerusform>جارٍ نسخ %Ln ملفات إلى %1…</numerusform>
            <numerusform>جارٍ نسخ %Ln ملفًا إلى %1…</numerusform>
            <numerusform>جارٍ نسخ %Ln ملف إلى %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>حفظ في مجلد</translation>
    </message>
</context>
<context>
    <name>gui::FullScreen</name>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
</context>
<context>
    <name>gui::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>النافذة وصينية النظام</translation>
    </message>
    <message>
        <source>Closing the window leaves Reelkeep in the tray, and downloads go on</source>
        <translation>عند إغلاق النافذة يبقى Reelkeep في صينية النظام وتستمر التنزيلات</translation>
    </message>
    <message>
        <source>Start in the tray, without a window</source>
        <translation>البدء في صينية النظام دون نافذة</translation>
    </message>
    <message>
        <source>Notify me when downloads are done or need me</source>
        <translation>إعلامي عند اكتمال التنزيلات أو حاجتها إليّ</translation>
    </message>
    <message>
        <source>Where the desktop has no tray, closing the window ends Reelkeep as ever.</source>
        <translation>إن لم توجد صينية في سطح المكتب، فإغلاق النافذة ينهي Reelkeep كالمعتاد.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>gui::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>The size of a picture: %1 wide and %2 high, in pixels</extracomment>
        <translation>%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>Double click: fit into the window</source>
        <translation>نقر مزدوج: ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Double click: full size</source>
        <translation>نقر مزدوج: الحجم الكامل</translation>
    </message>
</context>
<context>
    <name>gui::KindNote</name>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download this file</source>
        <translation>تنزيل هذا الملف</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here.</source>
        <translation>لا تُعرض الملفات من هذا النوع هنا.</translation>
    </message>
    <message>
        <source>File of an unknown kind</source>
        <translation>ملف من نوع غير معروف</translation>
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
        <translation>تسري على</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>الملفات في آن واحد</translation>
    </message>
    <message>
        <source>Connections a file</source>
        <translation>الاتصالات لكل ملف</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>At these times another speed holds, or nothing is downloaded. Where two overlap, the upper one counts.</source>
        <translation>في هذه الأوقات تسري سرعة أخرى، أو لا يُنزَّل شيء. وعند تداخل وقتين يُعتمد الأعلى في القائمة.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>إضافة وقت</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>كما للكل</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>All accounts share these.</source>
        <translation>تتشارك كل الحسابات هذه الحدود.</translation>
    </message>
    <message>
        <source>This account keeps to these as well as to those for all accounts.</source>
        <translation>يلتزم هذا الحساب بهذه الحدود وبحدود كل الحسابات معًا.</translation>
    </message>
</context>
<context>
    <name>gui::ListExport</name>
    <message>
        <source>Export list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي تسجيل في %1.</numerusform>
            <numerusform>كُتب تسجيل واحد في %1.</numerusform>
            <numerusform>كُتب تسجيلان في %1.</numerusform>
            <numerusform>كُتبت %Ln تسجيلات في %1.</numerusform>
            <numerusform>كُتب %Ln تسجيلًا في %1.</numerusform>
            <numerusform>كُتب %Ln تسجيل في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Older ones are not loaded yet.</source>
        <translation>%1 لم تُحمَّل التسجيلات الأقدم بعد.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
</context>
<context>
    <name>gui::LocalCopyActions</name>
    <message>
        <source>Locate…</source>
        <translation>تحديد المكان…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>تنزيل من جديد</translation>
    </message>
    <message>
        <source>Forget the missing copy</source>
        <translation>نسيان النسخة المفقودة</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>حذف من هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Select a recording first.</source>
        <translation>حدد تسجيلًا أولًا.</translation>
    </message>
    <message>
        <source>None of its files is missing.</source>
        <translation>لا ينقص أي من ملفاته.</translation>
    </message>
    <message>
        <source>The provider does not have it ready for download.</source>
        <translation>لم يجهّزه المزوّد للتنزيل بعد.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>أين %1؟</translation>
    </message>
    <message numerus="yes">
        <source>In which folder are these %Ln files?</source>
        <translation>
            <numerusform>في أي مجلد توجد هذه الملفات؟</numerusform>
            <numerusform>في أي مجلد يوجد هذا الملف؟</numerusform>
            <numerusform>في أي مجلد يوجد هذان الملفان؟</numerusform>
            <numerusform>في أي مجلد توجد هذه الملفات (%Ln)؟</numerusform>
            <numerusform>في أي مجلد توجد هذه الملفات (%Ln)؟</numerusform>
            <numerusform>في أي مجلد توجد هذه الملفات (%Ln)؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with what was downloaded…</source>
        <translation>جارٍ المقارنة بما نُزّل…</translation>
    </message>
    <message>
        <source>%1 of %2 files were found in %3.</source>
        <translation>الملفات التي عُثر عليها: %1 من %2 في %3.</translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its length is another.</source>
        <translation>ليس %1 الملف الذي نُزّل: طوله مختلف.</translation>
    </message>
    <message>
        <source>%1 is not the file that was downloaded: its content is another.</source>
        <translation>ليس %1 الملف الذي نُزّل: محتواه مختلف.</translation>
    </message>
    <message>
        <source>There is no such file at %1.</source>
        <translation>لا يوجد هذا الملف في %1.</translation>
    </message>
    <message>
        <source>Look elsewhere…</source>
        <translation>بحث في مكان آخر…</translation>
    </message>
    <message>
        <source>Delete %1 (%2) from this computer?</source>
        <translation>هل تريد حذف %1 (%2) من هذا الحاسوب؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln files (%1) from this computer?</source>
        <translation>
            <numerusform>هل تريد حذف %Ln ملف (%1) من هذا الحاسوب؟</numerusform>
            <numerusform>هل تريد حذف ملف واحد (%1) من هذا الحاسوب؟</numerusform>
            <numerusform>هل تريد حذف ملفين (%1) من هذا الحاسوب؟</numerusform>
            <numerusform>هل تريد حذف %Ln ملفات (%1) من هذا الحاسوب؟</numerusform>
            <numerusform>هل تريد حذف %Ln ملفًا (%1) من هذا الحاسوب؟</numerusform>
            <numerusform>هل تريد حذف %Ln ملف (%1) من هذا الحاسوب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the desktop&apos;s trash. What the provider has stays there.</source>
        <translation>يجري النقل إلى مهملات سطح المكتب. ولا يتغير ما لدى المزوّد.</translation>
    </message>
    <message>
        <source>This cannot be undone. What the provider has stays there.</source>
        <translation>لا يمكن التراجع عن هذا. ولا يتغير ما لدى المزوّد.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash.</source>
        <translation>تعذر نقل %1 إلى المهملات.</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>تعذر حذف %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash.</source>
        <translation>
            <numerusform>لم يُنقل أي ملف إلى المهملات.</numerusform>
            <numerusform>نُقل ملف واحد إلى المهملات.</numerusform>
            <numerusform>نُقل ملفان إلى المهملات.</numerusform>
            <numerusform>نُقلت %Ln ملفات إلى المهملات.</numerusform>
            <numerusform>نُقل %Ln ملفًا إلى المهملات.</numerusform>
            <numerusform>نُقل %Ln ملف إلى المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Not all of them could be taken out of the trash again.</source>
        <translation>تعذر إخراجها كلها من المهملات.</translation>
    </message>
</context>
<context>
    <name>gui::MainMenu</name>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Add sample accounts</source>
        <translation>إضافة حسابات تجريبية</translation>
    </message>
    <message>
        <source>Remove sample accounts</source>
        <translation>إزالة الحسابات التجريبية</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>فتح ما نُسخ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download into…</source>
        <translation>تنزيل إلى…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message>
        <source>Folder for downloads…</source>
        <translation>مجلد التنزيلات…</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>حفظ بيانات التشخيص…</translation>
    </message>
    <message>
        <source>About Reelkeep</source>
        <translation>عن Reelkeep</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Move panels</source>
        <translation>نقل اللوحات</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Select a recording to watch it and to see everything that its provider tells of it.</source>
        <translation>حدد تسجيلًا لمشاهدته ولرؤية كل ما يذكره مزوّده عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected.</source>
        <translation>
            <numerusform>لا تسجيلات محددة.</numerusform>
            <numerusform>تسجيل واحد محدد.</numerusform>
            <numerusform>تسجيلان محددان.</numerusform>
            <numerusform>%Ln تسجيلات محددة.</numerusform>
            <numerusform>%Ln تسجيلًا محددًا.</numerusform>
            <numerusform>%Ln تسجيل محدد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>لا تسجيلات</numerusform>
            <numerusform>تسجيل واحد</numerusform>
            <numerusform>تسجيلان</numerusform>
            <numerusform>%Ln تسجيلات</numerusform>
            <numerusform>%Ln تسجيلًا</numerusform>
            <numerusform>%Ln تسجيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>gui::NamePreview</name>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>%1 – the name is taken</source>
        <translation>%1 – الاسم مستخدم</translation>
    </message>
    <message>
        <source>%1 – as before</source>
        <translation>%1 – كما كان</translation>
    </message>
    <message>
        <source>It is in the queue or was downloaded, and keeps its name: %1</source>
        <translation>إنه في قائمة الانتظار أو نُزّل من قبل، ويحتفظ باسمه: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are taken and get a number</source>
        <translation>
            <numerusform>لا أسماء مستخدمة</numerusform>
            <numerusform>اسم واحد مستخدم يُلحق به رقم</numerusform>
            <numerusform>اسمان مستخدمان يُلحق بهما رقم</numerusform>
            <numerusform>%Ln أسماء مستخدمة يُلحق بها رقم</numerusform>
            <numerusform>%Ln اسمًا مستخدمًا يُلحق به رقم</numerusform>
            <numerusform>%Ln اسم مستخدم يُلحق به رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Notifier</name>
    <message numerus="yes">
        <source>%Ln recording(s) saved</source>
        <translation>
            <numerusform>لم يُحفظ أي تسجيل</numerusform>
            <numerusform>حُفظ تسجيل واحد</numerusform>
            <numerusform>حُفظ تسجيلان</numerusform>
            <numerusform>حُفظت %Ln تسجيلات</numerusform>
            <numerusform>حُفظ %Ln تسجيلًا</numerusform>
            <numerusform>حُفظ %Ln تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) could not be downloaded</source>
        <translation>
            <numerusform>نُزّلت كل التسجيلات</numerusform>
            <numerusform>تعذر تنزيل تسجيل واحد</numerusform>
            <numerusform>تعذر تنزيل تسجيلين</numerusform>
            <numerusform>تعذر تنزيل %Ln تسجيلات</numerusform>
            <numerusform>تعذر تنزيل %Ln تسجيلًا</numerusform>
            <numerusform>تعذر تنزيل %Ln تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي تسجيل.</numerusform>
            <numerusform>حُفظ تسجيل واحد.</numerusform>
            <numerusform>حُفظ تسجيلان.</numerusform>
            <numerusform>حُفظت %Ln تسجيلات.</numerusform>
            <numerusform>حُفظ %Ln تسجيلًا.</numerusform>
            <numerusform>حُفظ %Ln تسجيل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PasscodeRow</name>
    <message>
        <source>Show passcode</source>
        <translation>إظهار رمز المرور</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>جارٍ سؤال المزوّد…</translation>
    </message>
    <message>
        <source>This session has no passcode.</source>
        <translation>ليس لهذه الجلسة رمز مرور.</translation>
    </message>
    <message>
        <source>Passcode: %1</source>
        <translation>رمز المرور: %1</translation>
    </message>
</context>
<context>
    <name>gui::PasteIn</name>
    <message>
        <source>Looking up sessions: %1 of %2…</source>
        <translation>جارٍ البحث عن الجلسات: %1 من %2…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sessions hold no recording yet.</source>
        <translation>
            <numerusform>لا جلسات دون تسجيل.</numerusform>
            <numerusform>جلسة واحدة ليس فيها تسجيل بعد.</numerusform>
            <numerusform>جلستان ليس فيهما تسجيل بعد.</numerusform>
            <numerusform>%Ln جلسات ليس فيها تسجيل بعد.</numerusform>
            <numerusform>%Ln جلسة ليس فيها تسجيل بعد.</numerusform>
            <numerusform>%Ln جلسة ليس فيها تسجيل بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found: %1.</source>
        <translation>
            <numerusform>لم يُعثر على: %1.</numerusform>
            <numerusform>لم يُعثر على واحدة: %1.</numerusform>
            <numerusform>لم يُعثر على اثنتين: %1.</numerusform>
            <numerusform>لم يُعثر على %Ln: %1.</numerusform>
            <numerusform>لم يُعثر على %Ln: %1.</numerusform>
            <numerusform>لم يُعثر على %Ln: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not looked up.</source>
        <translation>
            <numerusform>جرى البحث عنها كلها.</numerusform>
            <numerusform>لم يُبحث عن واحدة.</numerusform>
            <numerusform>لم يُبحث عن اثنتين.</numerusform>
            <numerusform>لم يُبحث عن %Ln.</numerusform>
            <numerusform>لم يُبحث عن %Ln.</numerusform>
            <numerusform>لم يُبحث عن %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session&apos;s id and no address of a recording was recognised.</source>
        <translation>لم يُتعرّف على أي معرّف جلسة أو عنوان تسجيل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were not understood.</source>
        <translation>
            <numerusform>فُهمت كل الأسطر.</numerusform>
            <numerusform>لم يُفهم سطر واحد.</numerusform>
            <numerusform>لم يُفهم سطران.</numerusform>
            <numerusform>لم تُفهم %Ln أسطر.</numerusform>
            <numerusform>لم يُفهم %Ln سطرًا.</numerusform>
            <numerusform>لم يُفهم %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>البحث عنه</translation>
    </message>
    <message>
        <source>Copy the rest</source>
        <translation>نسخ الباقي</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>gui::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>This wants a whole path, which begins with /.</source>
        <translation>يلزم هنا مسار كامل يبدأ بـ /.</translation>
    </message>
</context>
<context>
    <name>gui::PlaybackControls</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Another recording of the same session, at the same moment</source>
        <translation>تسجيل آخر للجلسة نفسها، في اللحظة نفسها</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>ملء الشاشة (F)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>تشغيل الصوت (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>كتم الصوت (M)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>إيقاف مؤقت (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>تشغيل (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>gui::PlayerPage</name>
    <message>
        <source>Nothing comes from the provider at the moment. It goes on by itself.</source>
        <translation>لا يصل شيء من المزوّد حاليًا. سيُستأنف التشغيل تلقائيًا.</translation>
    </message>
    <message>
        <source>It does not move. The file may be damaged here.</source>
        <translation>التشغيل لا يتقدم. قد يكون الملف تالفًا هنا.</translation>
    </message>
    <message>
        <source>Asking the provider for the first bytes…</source>
        <translation>جارٍ طلب البيانات الأولى من المزوّد…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>gui::PreviewPanel</name>
    <message>
        <source>Transcript</source>
        <translation>التفريغ النصي</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of this session</source>
        <translation>ملفات هذه الجلسة</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>الملفات (%1)</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>It lies in a storage of your own, which the provider does not open for others.</source>
        <translation>يوجد في مخزن خاص بك لا يتيحه المزوّد للآخرين.</translation>
    </message>
    <message>
        <source>It is in the trash. Recover it to watch it.</source>
        <translation>إنه في المهملات. استعده لمشاهدته.</translation>
    </message>
    <message>
        <source>The provider is still processing it. It can be watched as soon as that is done.</source>
        <translation>ما زال المزوّد يعالجه. تمكن مشاهدته فور انتهاء ذلك.</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>جارٍ جلب %1…</translation>
    </message>
</context>
<context>
    <name>gui::RecordingActions</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>gui::RecordingDrag</name>
    <message>
        <source>Recordings can only be downloaded into a folder of this computer.</source>
        <translation>لا يمكن تنزيل التسجيلات إلا في مجلد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no folder %1 that this app can reach.</source>
        <translation>لا يوجد مجلد %1 يمكن لهذا التطبيق الوصول إليه.</translation>
    </message>
    <message>
        <source>This app may not write into %1.</source>
        <translation>لا يُسمح لهذا التطبيق بالكتابة في %1.</translation>
    </message>
    <message>
        <source>What is still in the cloud can be dropped on a folder of a file manager. For other places, download it first.</source>
        <translation>ما لا يزال في السحابة يمكن إفلاته على مجلد في مدير ملفات. ولغير ذلك نزّله أولًا.</translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>حفظ في مجلد…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings were left out: they are still being made, in the trash, or kept elsewhere.</source>
        <translation>
            <numerusform>لم يُستثنَ أي تسجيل.</numerusform>
            <numerusform>استُثني تسجيل واحد: ما زال قيد الإعداد أو في المهملات أو محفوظًا في مكان آخر.</numerusform>
            <numerusform>استُثني تسجيلان: ما زالا قيد الإعداد أو في المهملات أو محفوظين في مكان آخر.</numerusform>
            <numerusform>استُثنيت %Ln تسجيلات: ما زالت قيد الإعداد أو في المهملات أو محفوظة في مكان آخر.</numerusform>
            <numerusform>استُثني %Ln تسجيلًا: ما زالت قيد الإعداد أو في المهملات أو محفوظة في مكان آخر.</numerusform>
            <numerusform>استُثني %Ln تسجيل: ما زالت قيد الإعداد أو في المهملات أو محفوظة في مكان آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings</source>
        <translation>
            <numerusform>لا تسجيلات</numerusform>
            <numerusform>تسجيل واحد</numerusform>
            <numerusform>تسجيلان</numerusform>
            <numerusform>%Ln تسجيلات</numerusform>
            <numerusform>%Ln تسجيلًا</numerusform>
            <numerusform>%Ln تسجيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordingsPanel</name>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
</context>
<context>
    <name>gui::RecordingsView</name>
    <message>
        <source>As at first</source>
        <translation>استعادة الافتراضي</translation>
    </message>
</context>
<context>
    <name>gui::Refusal</name>
    <message>
        <source>Set the clock right, then check again.</source>
        <translation>اضبط الساعة ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <extracomment>%1 is &quot;An API token with the Video scope&quot; or the like</extracomment>
        <translation>المطلوب: %1.</translation>
    </message>
    <message>
        <source>%1 does not answer at this place; is it written right?</source>
        <extracomment>%1 is the name of a provider</extracomment>
        <translation>لا يجيب %1 على هذا العنوان؛ هل كُتب صحيحًا؟</translation>
    </message>
</context>
<context>
    <name>gui::SecurityPage</name>
    <message>
        <source>Secrets</source>
        <translation>البيانات السرية</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>سلطات التصديق</translation>
    </message>
    <message>
        <source>If your company’s network reads encrypted connections, name the file of its own authority (PEM). It is trusted besides those of the system, by Reelkeep alone.</source>
        <translation>إذا كانت شبكة شركتك تقرأ الاتصالات المشفّرة، فحدد ملف سلطة التصديق الخاصة بها (PEM). يثق بها Reelkeep وحده، إضافة إلى سلطات النظام.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>API keys and tokens are kept in %1 and nowhere else: not in the library, the settings or the log. Each goes to its own provider only.</source>
        <translation>تُحفظ مفاتيح API والرموز المميزة في %1 دون أي مكان آخر: لا في المكتبة ولا في الإعدادات ولا في السجل. ولا يُرسل كل منها إلا إلى مزوّده.</translation>
    </message>
    <message>
        <source>File of certificate authorities</source>
        <translation>ملف سلطات التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The system’s authorities alone</source>
        <translation>سلطات النظام فقط</translation>
    </message>
    <message>
        <source>No certificate can be read from this file. It has to be in PEM form.</source>
        <translation>تتعذر قراءة أي شهادة من هذا الملف. يجب أن يكون بصيغة PEM.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source> …</source>
        <translation> …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s): %1</source>
        <extracomment>%1 is a list of names of certificates</extracomment>
        <translation>
            <numerusform>لا شهادات: %1</numerusform>
            <numerusform>شهادة واحدة: %1</numerusform>
            <numerusform>شهادتان: %1</numerusform>
            <numerusform>%Ln شهادات: %1</numerusform>
            <numerusform>%Ln شهادة: %1</numerusform>
            <numerusform>%Ln شهادة: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SeekBar</name>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>gui::SelectAll</name>
    <message>
        <source>Select all that match</source>
        <translation>تحديد كل المطابق</translation>
    </message>
    <message>
        <source>Loading all that match…</source>
        <translation>جارٍ تحميل كل المطابق…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln recording(s) that are loaded are selected.</source>
        <translation>
            <numerusform>التسجيلات المحمّلة محددة: %Ln.</numerusform>
            <numerusform>التسجيل المحمّل محدد (%Ln).</numerusform>
            <numerusform>التسجيلان المحمّلان محددان (%Ln).</numerusform>
            <numerusform>التسجيلات المحمّلة محددة: %Ln.</numerusform>
            <numerusform>التسجيلات المحمّلة محددة: %Ln.</numerusform>
            <numerusform>التسجيلات المحمّلة محددة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are selected. The others could not be loaded.</source>
        <translation>
            <numerusform>التسجيلات المحددة: %Ln. تعذّر تحميل البقية.</numerusform>
            <numerusform>التسجيلات المحددة: %Ln. تعذّر تحميل البقية.</numerusform>
            <numerusform>التسجيلات المحددة: %Ln. تعذّر تحميل البقية.</numerusform>
            <numerusform>التسجيلات المحددة: %Ln. تعذّر تحميل البقية.</numerusform>
            <numerusform>التسجيلات المحددة: %Ln. تعذّر تحميل البقية.</numerusform>
            <numerusform>التسجيلات المحددة: %Ln. تعذّر تحميل البقية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>gui::SpeedBox</name>
    <message>
        <source> kB/s</source>
        <translation> كيلوبايت/ث</translation>
    </message>
</context>
<context>
    <name>gui::StoragePage</name>
    <message>
        <source>Pictures and waveforms of the preview are kept, so that they cost their bytes once. The least recently used go first. Files that you downloaded are not part of this.</source>
        <translation>تُحفظ صور المعاينة وأشكالها الموجية حتى لا تُنقل إلا مرة واحدة. ويُحذف الأقدم استخدامًا أولًا. والملفات التي نزّلتها ليست جزءًا من هذا.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Empty cache</source>
        <translation>إفراغ الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
</context>
<context>
    <name>gui::TableActions</name>
    <message>
        <source>The list is empty.</source>
        <translation>القائمة فارغة.</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>تحديد كل المطابق</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
</context>
<context>
    <name>gui::TableView</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>gui::TextView</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>gui::TimeWindowRow</name>
    <message>
        <source>Remove this time</source>
        <translation>إزالة هذا الوقت</translation>
    </message>
    <message>
        <source>From this time</source>
        <translation>من هذا الوقت</translation>
    </message>
    <message>
        <source>To this time</source>
        <translation>إلى هذا الوقت</translation>
    </message>
    <message>
        <source>A time that is not after the first is on the next day.</source>
        <translation>الوقت الذي لا يقع بعد الأول يكون في اليوم التالي.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>بحد أقصى</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>ما يسري حينها</translation>
    </message>
    <message>
        <source>Speed then</source>
        <translation>السرعة حينها</translation>
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
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>gui::TranscriptView</name>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>النتيجة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>النتيجة التالية (Enter)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>تتبّع</translation>
    </message>
    <message>
        <source>Back to the line that is being played</source>
        <translation>العودة إلى السطر الجاري تشغيله</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>التفريغ النصي</translation>
    </message>
    <message>
        <source>Search transcript</source>
        <translation>البحث في التفريغ النصي</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Search chat</source>
        <translation>البحث في الدردشة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Search timeline</source>
        <translation>البحث في المخطط الزمني</translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>لم يكتب أحد شيئًا.</translation>
    </message>
    <message>
        <source>Nobody was seen.</source>
        <translation>لم يظهر أحد.</translation>
    </message>
    <message>
        <source>This transcript has no text.</source>
        <translation>لا نص في هذا التفريغ.</translation>
    </message>
    <message>
        <source>Only the first part is shown: there is more than fits here.</source>
        <translation>يظهر الجزء الأول فقط: هناك أكثر مما يتسع له المكان.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>The place among what a search found: %1 is a number, %2 a large number</extracomment>
        <translation>%1 من أكثر من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place among what a search found: 2 of 7</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation>
            <numerusform>قُرئت كل الأسطر.</numerusform>
            <numerusform>تعذرت قراءة سطر واحد.</numerusform>
            <numerusform>تعذرت قراءة سطرين.</numerusform>
            <numerusform>تعذرت قراءة %Ln أسطر.</numerusform>
            <numerusform>تعذرت قراءة %Ln سطرًا.</numerusform>
            <numerusform>تعذرت قراءة %Ln سطر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Tray</name>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Show Reelkeep</source>
        <translation>إظهار Reelkeep</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>gui::VideoSurface</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>gui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>الشكل الموجي</translation>
    </message>
</context>
<context>
    <name>models::AccountsModel</name>
    <message>
        <source>All recordings</source>
        <translation>كل التسجيلات</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Browser downloads</source>
        <translation>تنزيلات المتصفح</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>A sample account on this computer</source>
        <translation>حساب تجريبي على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Opened sessions</source>
        <translation>الجلسات المفتوحة</translation>
    </message>
</context>
<context>
    <name>models::QueueModel</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>unknown size</source>
        <translation>الحجم غير معروف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>secrets::EnvironmentStore</name>
    <message>
        <source>REELKEEP_SECRETS is not a JSON object.</source>
        <translation>قيمة REELKEEP_SECRETS ليست كائن JSON.</translation>
    </message>
    <message>
        <source>REELKEEP_SECRETS has no JSON object of strings for “%1”.</source>
        <translation>لا يحتوي REELKEEP_SECRETS على كائن JSON من سلاسل نصية لـ «%1».</translation>
    </message>
    <message>
        <source>the environment (REELKEEP_SECRETS)</source>
        <translation>متغيرات البيئة (REELKEEP_SECRETS)</translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: change them there.</source>
        <translation>تأتي البيانات السرية لـ «%1» من REELKEEP_SECRETS: غيّرها هناك.</translation>
    </message>
    <message>
        <source>The secrets of “%1” come from REELKEEP_SECRETS: remove them there.</source>
        <translation>تأتي البيانات السرية لـ «%1» من REELKEEP_SECRETS: أزلها هناك.</translation>
    </message>
</context>
<context>
    <name>secrets::KeychainStore</name>
    <message>
        <source>the system keychain</source>
        <translation>حلقة مفاتيح النظام</translation>
    </message>
</context>
<context>
    <name>secrets::MemoryStore</name>
    <message>
        <source>this session only</source>
        <translation>الذاكرة (هذه المرة فقط)</translation>
    </message>
</context>
</TS>
