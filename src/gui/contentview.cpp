#include "gui/contentview.h"

#include "models/displaytext.h"
#include "ui_contentview.h"

namespace gui {

/// Puts each kind of content on its page. (A bare tr() would be filed under a class of its own.)
struct ContentView::Show
{
    ContentView &view;

    void operator()(const NotShown &file) const
    {
        view.m_ui->kind->setFile(view.m_name, file.kindName, view.m_size);
        view.showPage(view.m_ui->kind);
    }
    void operator()(const ReadText &read) const
    {
        QStringList sentences;
        if (read.isCut)
            sentences += ContentView::tr("Only the beginning is shown; the whole file has %1.")
                             .arg(models::DisplayText::size(view.m_size));
        if (read.hasBrokenLines)
            sentences += ContentView::tr("Very long lines are broken.");
        view.m_ui->text->showText(read.text);
        view.showPage(view.m_ui->text, sentences.join(u' '));
    }
    void operator()(const ReadCues &cues) const
    {
        view.m_ui->cues->showTranscript(cues.transcript, cues.kind);
        view.showPage(view.m_ui->cues);
    }
    void operator()(const media::CsvText &csv) const
    {
        view.m_ui->table->setText(csv);
        view.showPage(view.m_ui->table, csv.isCut()
                                            ? ContentView::tr("Only the first part is shown: the table is too large.")
                                            : QString());
    }
    void operator()(const QImage &image) const
    {
        view.m_ui->image->setImage(image);
        view.showPage(view.m_ui->image);
    }
};

ContentView::ContentView(QThreadPool &pool, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ContentView>()), m_strand(pool)
{
    m_ui->setupUi(this);
    connect(m_ui->kind, &KindNote::downloadWanted, this, &ContentView::downloadWanted);
    connect(m_ui->cues, &TranscriptView::seekWanted, this, &ContentView::seekWanted);
    showNote({});
}

ContentView::~ContentView()
{
    ++*m_generation;
}

void ContentView::showContent(media::Playable kind, const QByteArray &content, const QString &name)
{
    m_name = name;
    m_size = content.size();
    const int generation = ++*m_generation;
    const auto work = [newest = m_generation, generation, kind, content, name] {
        return *newest == generation ? readContent(kind, content, name) : ReadContent();
    };
    m_strand.run(work).then(this, [this, generation](const ReadContent &read) {
        if (*m_generation == generation)
            finish(read);
    });
}

void ContentView::finish(const ReadContent &content)
{
    std::visit(Show{*this}, content);
    Q_EMIT shown();
}

void ContentView::showKind(const QString &name, std::optional<qint64> sizeBytes)
{
    ++*m_generation;
    m_ui->kind->setFile(name, kindName(name), sizeBytes);
    showPage(m_ui->kind);
}

void ContentView::showNote(const QString &words)
{
    ++*m_generation;
    m_ui->note->setText(words);
    showPage(m_ui->note);
}

void ContentView::setPosition(std::chrono::milliseconds position)
{
    if (m_ui->pages->currentWidget() == m_ui->cues)
        m_ui->cues->setPosition(position);
}

void ContentView::showPage(QWidget *page, const QString &footnote)
{
    // What is no longer shown holds no memory.
    if (page != m_ui->text)
        m_ui->text->showText({});
    if (page != m_ui->table)
        m_ui->table->setText({});
    if (page != m_ui->image)
        m_ui->image->setImage({});
    m_ui->pages->setCurrentWidget(page);
    m_ui->footnote->setText(footnote);
    m_ui->footnote->setVisible(!footnote.isEmpty());
}

} // namespace gui
